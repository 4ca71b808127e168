import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { sectorIsSought } from "./sector-sought";

test("an interest without sectors takes any sector", () => {
  expect(sectorIsSought(candidate({ interest: { sectors: [] } }))).toBeNull();
});

test("a sector that the list lacks is blocked, with what was sought", () => {
  const interest = { sectors: ["crafts"] as const };
  expect(sectorIsSought(candidate({ potential: { sector: "crafts" }, interest }))).toBeNull();
  expect(sectorIsSought(candidate({ potential: { sector: "plantation" }, interest }))).toEqual({
    code: "sector_not_sought",
    sector: "plantation",
    sought: ["crafts"],
  });
});
