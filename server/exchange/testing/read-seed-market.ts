import { z } from "zod";

import { officialVillageCodes } from "~/db/seed/official-areas";
import { readSeedFile, readSeedFolder } from "~/db/seed/read-seed-files";
import type { Market } from "~/matching/domain/market";

import { describeProblem } from "../describe-problem";
import { nothingElseExists, readExchange } from "../read-exchange";
import { jsonBytes } from "./documents";

const rowsOf = (file: string) => z.array(z.unknown()).parse(JSON.parse(file));

/**
 * The demonstration's market as its files have it, as a database that has all villages of the country would take it over.
 * Throws with every problem when a file is not as it should be.
 */
export async function readSeedMarket(): Promise<Market> {
  const document = {
    format: "gandeng-desa/1",
    villages: rowsOf(await readSeedFile("villages.json")),
    potentials: (await readSeedFolder("potentials")).flatMap(rowsOf),
    partners: rowsOf(await readSeedFile("partners.json")),
    interests: (await readSeedFolder("interests")).flatMap(rowsOf),
  };
  const villages = new Map([...(await officialVillageCodes())].map((code) => [code, code]));
  const reading = await readExchange(jsonBytes(document), {
    timeZone: "Asia/Makassar",
    findExisting: async (wanted) => ({ ...(await nothingElseExists(wanted)), villages }),
  });
  if (!reading.ok) throw new Error(reading.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  return reading.market;
}
