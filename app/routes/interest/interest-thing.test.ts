import { expect, test } from "vitest";

import { interest } from "~/matching/testing/interest";

import { interestThing } from "./interest-thing";

const partner = { ref: "M-1", name: "Koperasi Kutai", type: "cooperative" } as const;
const typeOf = (fields: Parameters<typeof interest>[0]) =>
  interestThing({ interest: interest(fields), partner })["@type"];

test.each([
  [{ fundSource: "zakat" }, "Grant"],
  [{ fundSource: "tjsl" }, "Grant"],
  [{ fundSource: "commercial", commercialTerms: "purchase" }, "Demand"],
  [{ fundSource: "commercial", commercialTerms: null }, "Demand"],
  [{ fundSource: "commercial", commercialTerms: "loan" }, "FinancialProduct"],
  [{ fundSource: "commercial", commercialTerms: "investment" }, "FinancialProduct"],
] as const)("%o is a %s", (fields, type) => {
  expect(typeOf(fields)).toBe(type);
});

test("a purchase says who seeks and from when until when, and no sum", () => {
  const thing = interestThing({
    interest: interest({ ref: "I-1", title: "Gula aren", fundSource: "commercial", commercialTerms: "purchase" }),
    partner,
  });
  expect(thing).toMatchObject({
    name: "Gula aren",
    url: "/minat/I-1",
    "@reverse": { seeks: { name: "Koperasi Kutai" } },
  });
  expect(JSON.stringify(thing)).not.toMatch(/budget|amount|price/i);
});
