import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { sectorIsNotExcluded } from "./sector-not-excluded";

test("an excluded sector is blocked even where any sector is sought", () => {
  const interest = { sectors: [], excludedSectors: ["plantation"] as const };
  expect(sectorIsNotExcluded(candidate({ interest }))).toEqual({ code: "sector_excluded", sector: "plantation" });
  expect(sectorIsNotExcluded(candidate({ interest, potential: { sector: "crafts" } }))).toBeNull();
});
