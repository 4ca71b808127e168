import { expect, test } from "vitest";
import { ratio } from "./quantity";

test("tonnes a month against kilograms a year", () => {
  expect(ratio({ amount: 1, unit: "ton", per: "month" }, { amount: 6000, unit: "kg", per: "year" })).toBe(2);
});

test("stocks compare with stocks: a hectare is ten thousand square metres", () => {
  expect(ratio({ amount: 1, unit: "hectare", per: null }, { amount: 5000, unit: "m2", per: null })).toBe(2);
});

test("different units, a stock and a flow, and nothing wanted cannot be compared", () => {
  expect(ratio({ amount: 1, unit: "ton", per: "year" }, { amount: 1, unit: "head", per: "year" })).toBeNull();
  expect(ratio({ amount: 1, unit: "ton", per: null }, { amount: 1, unit: "ton", per: "year" })).toBeNull();
  expect(ratio({ amount: 1, unit: "ton", per: "year" }, { amount: 0, unit: "ton", per: "year" })).toBeNull();
});
