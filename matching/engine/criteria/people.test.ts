import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { people } from "./people";

test("one of four groups shared is 0.25 to the power of 0.75", () => {
  const interest = { beneficiaries: ["women", "elderly", "people_with_disabilities", "poor_households"] as const };
  expect(people(pair({ potential: { beneficiaries: ["women", "farmers"] }, interest }))).toBeCloseTo(0.25 ** 0.75, 10);
});

test("all groups shared is 1, none 0", () => {
  const potential = { beneficiaries: ["women", "farmers"] as const };
  expect(people(pair({ potential, interest: { beneficiaries: ["farmers"] } }))).toBe(1);
  expect(people(pair({ potential, interest: { beneficiaries: ["fishers"] } }))).toBe(0);
});

test("unstated groups are unknown; a partner for everybody has nothing to measure", () => {
  expect(people(pair({ potential: { beneficiaries: null } }))).toBe("unknown");
  expect(people(pair({ interest: { beneficiaries: null } }))).toBe("unknown");
  expect(people(pair({ interest: { beneficiaries: [] } }))).toBe("not_applicable");
});
