import { expect, test } from "vitest";
import { z } from "zod";

import { officialVillageCodes } from "~/db/seed/official-areas";
import { readSeedFile, readSeedFolder } from "~/db/seed/read-seed-files";

import { describeProblem } from "./describe-problem";
import { nothingElseExists, readExchange } from "./read-exchange";
import { jsonBytes } from "./testing/documents";

const rowsOf = (file: string) => z.array(z.unknown()).parse(JSON.parse(file));

test("the demonstration's files are rows of the exchange format, without a problem", async () => {
  const document = {
    format: "gandeng-desa/1",
    villages: rowsOf(await readSeedFile("villages.json")),
    potentials: (await readSeedFolder("potentials")).flatMap(rowsOf),
    partners: rowsOf(await readSeedFile("partners.json")),
    interests: (await readSeedFolder("interests")).flatMap(rowsOf),
  };
  // A database that is seeded has all villages of the country.
  const villages = new Map([...(await officialVillageCodes())].map((code) => [code, code]));
  const reading = await readExchange(jsonBytes(document), {
    timeZone: "Asia/Makassar",
    findExisting: async (wanted) => ({ ...(await nothingElseExists(wanted)), villages }),
  });
  expect(reading.ok ? [] : reading.problems.map((problem) => describeProblem(problem, "en"))).toEqual([]);
});
