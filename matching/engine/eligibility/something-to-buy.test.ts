import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { hasSomethingToBuy } from "./something-to-buy";

test("a purchase of an idea or a pilot is blocked, of what is produced not", () => {
  const interest = { fundSource: "commercial", commercialTerms: "purchase" } as const;
  expect(hasSomethingToBuy(candidate({ interest, potential: { readiness: "idea" } }))).toEqual({
    code: "nothing_to_buy_yet",
    readiness: "idea",
  });
  expect(hasSomethingToBuy(candidate({ interest, potential: { readiness: "pilot" } }))).not.toBeNull();
  expect(hasSomethingToBuy(candidate({ interest, potential: { readiness: "producing" } }))).toBeNull();
  expect(hasSomethingToBuy(candidate({ interest, potential: { readiness: "market_ready" } }))).toBeNull();
});

test("a loan or an investment is not a purchase", () => {
  const potential = { readiness: "idea" } as const;
  const loan = { fundSource: "commercial", commercialTerms: "loan" } as const;
  const investment = { fundSource: "commercial", commercialTerms: "investment" } as const;
  expect(hasSomethingToBuy(candidate({ interest: loan, potential }))).toBeNull();
  expect(hasSomethingToBuy(candidate({ interest: investment, potential }))).toBeNull();
});
