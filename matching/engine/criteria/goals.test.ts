import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { goals } from "./goals";

test("one of two SDGs that could be shared is 0.5", () => {
  expect(goals(pair({ potential: { sdgsDesa: [8, 12] }, interest: { sdgsDesa: [5, 8, 18] } }))).toBe(0.5);
});

test("a mining community programme asks for its pillars too", () => {
  const interest = { fundSource: "ppm", sdgsDesa: [8], ppmPillars: ["health"] } as const;
  expect(goals(pair({ potential: { sdgsDesa: [8], sector: "plantation" }, interest }))).toBe(0.5);
  expect(goals(pair({ potential: { sdgsDesa: [8], sector: "water_sanitation" }, interest }))).toBe(1);
});

test("asnaf are reached through stated poor households", () => {
  const interest = { sdgsDesa: [], asnaf: ["miskin"] } as const;
  expect(goals(pair({ potential: { beneficiaries: ["poor_households"] }, interest }))).toBe(1);
  expect(goals(pair({ potential: { beneficiaries: ["farmers"] }, interest }))).toBe(0);
});

test("unknown goals are unknown; a partner without goals has nothing to measure", () => {
  expect(goals(pair({ potential: { sdgsDesa: null } }))).toBe("unknown");
  expect(goals(pair({ interest: { sdgsDesa: null } }))).toBe("unknown");
  expect(goals(pair({ interest: { sdgsDesa: [] } }))).toBe("not_applicable");
});
