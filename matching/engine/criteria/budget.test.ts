import { expect, test } from "vitest";
import type { Interest, Potential } from "../../domain/market";
import { pair } from "../../testing/pair";
import { budget } from "./budget";

const million = 1_000_000;
const against = (fundingNeed: Potential["fundingNeed"], interest: Partial<Interest> = {}) =>
  budget(
    pair({
      potential: { fundingNeed },
      interest: {
        budget: { total: null, perVillageMin: 50 * million, perVillageMax: 100 * million },
        offers: ["capital"],
        ...interest,
      },
    }),
  );

test("a need inside the range is worth 1", () => {
  expect(against({ min: 60 * million, max: 100 * million })).toBe(1);
  expect(against({ min: 10 * million, max: 50 * million })).toBe(1);
});

test("a wish over the range loses up to 0.3", () => {
  expect(against({ min: 60 * million, max: 150 * million })).toBeCloseTo(0.85, 10);
  expect(against({ min: 60 * million, max: 900 * million })).toBeCloseTo(0.7, 10);
});

test("a least need of twice the most that is given is worth 0.7 · 2^−1.5", () => {
  expect(against({ min: 200 * million, max: 400 * million })).toBeCloseTo(0.7 * 2 ** -1.5, 10);
});

test("all that is needed at half of the least that is given loses 0.2", () => {
  expect(against({ min: 5 * million, max: 25 * million })).toBeCloseTo(0.8, 10);
});

test("one bound stands for both", () => {
  expect(against({ min: 200 * million, max: null })).toBeCloseTo(0.7 * 2 ** -1.5, 10);
  expect(against({ min: null, max: 25 * million })).toBeCloseTo(0.8, 10);
});

test("it is unknown where either side says nothing", () => {
  expect(against(null)).toBe("unknown");
  expect(against({ min: null, max: null })).toBe("unknown");
  expect(against({ min: 1, max: 2 }, { budget: null })).toBe("unknown");
});

test("it does not apply to purchases and pure advice", () => {
  const need = { min: 900 * million, max: 900 * million };
  expect(against(need, { fundSource: "commercial", commercialTerms: "purchase" })).toBe("not_applicable");
  expect(against(need, { offers: ["training", "mentoring"] })).toBe("not_applicable");
  expect(against(need, { fundSource: "commercial", commercialTerms: "loan" })).not.toBe("not_applicable");
});
