import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { support } from "./support";

test("needs that are not stated are unknown", () => {
  expect(support(pair({ potential: { needs: null } }))).toBe("unknown");
  expect(support(pair({ potential: { needs: [] } }))).toBe("unknown");
});

test("the first need weighs most: of three, the first and the last met are 4/3 of 11/6", () => {
  const value = support(
    pair({
      potential: { needs: ["training", "capital", "equipment"] },
      interest: { offers: ["training", "equipment"] },
    }),
  );
  // Alone in its market an offer is as common as can be: rarity 1 − 2/3, so a tenth of two thirds is lost.
  expect(value).toBeCloseTo((4 / 3 / (11 / 6)) * (1 - 0.1 * (2 / 3)), 10);
});

test("no need met is 0", () => {
  expect(support(pair({ potential: { needs: ["capital"] }, interest: { offers: ["training"] } }))).toBe(0);
});

test("for a purchase, market access is the need, a later one a little less", () => {
  const interest = { fundSource: "commercial", commercialTerms: "purchase", offers: ["market_access"] } as const;
  const share = (1 / 2 / (3 / 2)) * (1 - 0.1 * (2 / 3));
  expect(support(pair({ potential: { needs: ["capital", "market_access"] }, interest }))).toBeCloseTo(
    0.9 * 0.95 + 0.1 * share,
    10,
  );
  expect(support(pair({ potential: { needs: ["capital"] }, interest }))).toBe(0);
});

test("who needs no market but finds all it needs beside a purchase is neither for nor against", () => {
  const interest = {
    fundSource: "commercial",
    commercialTerms: "purchase",
    offers: ["market_access", "training"],
  } as const;
  expect(support(pair({ potential: { needs: ["training"] }, interest }))).toBe(0.5);
  expect(support(pair({ potential: { needs: ["training", "capital"] }, interest }))).toBeLessThan(0.1);
});

test("a buyer of something else meets no need of a market", () => {
  const interest = { fundSource: "commercial", commercialTerms: "purchase", offers: ["market_access"] } as const;
  const rice = { ...interest, title: "Gabah kering panen", description: null };
  const cocoa = { needs: ["market_access"] } as const;
  const [same, other] = [
    support(pair({ potential: cocoa, interest })),
    support(pair({ potential: cocoa, interest: rice })),
  ];
  expect(same).toBeGreaterThan(0.9);
  expect(other).toBeLessThan(0.5);
});
