import { z } from "zod";

import { officialVillageCodes } from "~/db/seed/official-areas";
import { readSeedFile, readSeedFolder } from "~/db/seed/read-seed-files";
import type { Market } from "~/matching/domain/market";
import { nothingElseExists, readExchange } from "~/server/exchange/read-exchange";

const rowsOf = (file: string) => z.array(z.unknown()).parse(JSON.parse(file));

/** The demonstration's market as its files have it, without a database. Throws when a file is not as it should be. */
export async function readSeedMarket(): Promise<Market> {
  const document = {
    format: "gandeng-desa/1",
    villages: rowsOf(await readSeedFile("villages.json")),
    potentials: (await readSeedFolder("potentials")).flatMap(rowsOf),
    partners: rowsOf(await readSeedFile("partners.json")),
    interests: (await readSeedFolder("interests")).flatMap(rowsOf),
  };
  const villages = new Map([...(await officialVillageCodes())].map((code) => [code, code]));
  const reading = await readExchange(new TextEncoder().encode(JSON.stringify(document)), {
    timeZone: "Asia/Makassar",
    findExisting: async (wanted) => ({ ...(await nothingElseExists(wanted)), villages }),
  });
  if (!reading.ok) throw new Error("The demonstration's files are not as they should be", { cause: reading.problems });
  return reading.market;
}
