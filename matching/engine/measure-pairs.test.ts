import * as fc from "fast-check";
import { expect, test } from "vitest";

import { arbitraryMarket } from "../testing/arbitrary-market";
import { interest } from "../testing/interest";
import { market } from "../testing/market";
import { potential } from "../testing/potential";
import { evaluatePair, measurePairs, type PairEvaluation, prepareMarket } from "./index";

const options = { asOf: "2026-11-24", language: "id" } as const;

test("every pair of an interest is measured, in the order of refs, with what one liftable rule would leave", () => {
  const prepared = prepareMarket(
    market({
      potentials: [
        potential({ ref: "P-2", readiness: "idea" }),
        potential({ ref: "P-1" }),
        potential({ ref: "P-3", sector: "textiles", readiness: "idea" }),
      ],
      interests: [interest({ minReadiness: "pilot" })],
    }),
  );
  const measures = [...measurePairs(prepared, { interest: "I-1", asOf: options.asOf })];
  expect(measures.map(({ potential: ref, blockers, score }) => [ref, blockers, score !== null])).toEqual([
    ["P-1", [], true],
    ["P-2", ["readiness_too_low"], true],
    ["P-3", ["sector_not_sought", "readiness_too_low"], false],
  ]);
});

test("the figures are those of the pair's own page, whatever the market", () => {
  fc.assert(
    fc.property(arbitraryMarket, (any) => {
      const prepared = prepareMarket(any);
      for (const ref of prepared.interests.keys()) {
        for (const measure of measurePairs(prepared, { interest: ref, asOf: options.asOf })) {
          const page = evaluatePair(prepared, { potential: measure.potential, interest: ref }, options);
          expect(measure).toEqual({ potential: measure.potential, confidence: measure.confidence, ...figuresOf(page) });
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Of a near miss the page does not say how sure it is. */
function figuresOf(page: PairEvaluation) {
  if (page.kind === "match") return { blockers: [], score: page.match.score, confidence: page.match.confidence };
  return { blockers: page.blockers.map(({ code }) => code), score: page.nearMiss?.scoreIfLifted ?? null };
}

test("an interest that the market lacks is an error", () => {
  expect(() => [...measurePairs(prepareMarket(market({})), { interest: "I-404", asOf: options.asOf })]).toThrow(
    "I-404",
  );
});
