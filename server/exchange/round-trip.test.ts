import * as fc from "fast-check";
import { expect, test } from "vitest";

import { writeJson } from "./json/write-json";
import { arbitraryMarket } from "./testing/arbitrary-market";
import { readAlone } from "./testing/documents";
import { writeWorkbook } from "./xlsx/write-workbook";

test("a market comes back from JSON as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMarket, async (market) => {
      expect(await readAlone(new TextEncoder().encode(writeJson(market)))).toMatchObject({ ok: true, market });
    }),
    { numRuns: 150 },
  );
}, 30_000);

test("a market comes back from a workbook as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMarket, async (market) => {
      expect(await readAlone(await writeWorkbook(market))).toMatchObject({ ok: true, market });
    }),
    { numRuns: 40 },
  );
}, 60_000);
