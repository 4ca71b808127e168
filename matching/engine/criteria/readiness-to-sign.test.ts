import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { readinessToSign } from "./readiness-to-sign";

const snack = { sector: "food_processing", institution: "bumdes", legal: ["nib"] } as const;

test("institution and documents are averaged: 1 and one of three for a buyer of food", () => {
  const interest = { fundSource: "commercial", commercialTerms: "purchase" } as const;
  expect(readinessToSign(pair({ potential: snack, interest }))).toBeCloseTo((1 + 1 / 3) / 2, 10);
});

test("between equals the village comes before the urban ward, which cannot sign", () => {
  expect(readinessToSign(pair({ potential: snack }))).toBe(1);
  expect(readinessToSign(pair({ potential: snack, village: { status: "urban_ward" } }))).toBe(0.5);
  expect(readinessToSign(pair({ potential: snack, village: { status: "preparatory" } }))).toBe(0.8);
});

test("what is known counts alone, nothing known is unknown", () => {
  expect(readinessToSign(pair({ potential: { institution: null, legal: [] } }))).toBe(0);
  expect(readinessToSign(pair({ potential: { institution: "bumdes", legal: null } }))).toBe(1);
  expect(readinessToSign(pair({ potential: { institution: null, legal: null } }))).toBe("unknown");
});
