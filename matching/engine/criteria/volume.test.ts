import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { volume } from "./volume";

const purchase = { fundSource: "commercial", commercialTerms: "purchase" } as const;

test("a quarter of what is wanted is worth half, enough is worth 1", () => {
  const potential = { volume: { amount: 12, unit: "ton", per: "year" } } as const;
  const wanting = (amount: number) =>
    volume(pair({ potential, interest: { ...purchase, wanted: { amount, unit: "ton", per: "month" } } }));
  expect(wanting(4)).toBeCloseTo(0.5, 10);
  expect(wanting(1)).toBe(1);
  expect(wanting(0.5)).toBe(1);
});

test("it does not apply to a giver that wants no quantity, and is unknown for a buyer that states none", () => {
  expect(volume(pair())).toBe("not_applicable");
  expect(volume(pair({ interest: purchase }))).toBe("unknown");
});

test("a volume that is unknown or in another unit is unknown", () => {
  const interest = { ...purchase, wanted: { amount: 5, unit: "ton", per: "month" } } as const;
  expect(volume(pair({ potential: { volume: null }, interest }))).toBe("unknown");
  expect(volume(pair({ potential: { volume: { amount: 9, unit: "head", per: "year" } }, interest }))).toBe("unknown");
});
