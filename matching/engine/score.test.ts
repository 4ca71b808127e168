import { expect, test } from "vitest";
import { CRITERIA, type CriterionName } from "../domain/ranking";
import { pair } from "../testing/pair";
import { confidenceOf, logistic, scoreOf, scorePair, sideFit } from "./score";
import type { Weights } from "./weights";

const all = (value: number) => Object.fromEntries(CRITERIA.map((criterion) => [criterion, value]));
const record = (fields: Partial<Record<CriterionName, number>>, rest: number): Record<CriterionName, number> =>
  Object.assign({ ...sideFit(scorePair(pair(), plain()), "partner").contributions }, all(rest), fields);
function plain(): Weights {
  const weights = { subject: 0, support: 0, budget: 0, place: 0, people: 0, stage: 0, goals: 0 };
  const none = { ...weights, readiness_to_sign: 0, track_record: 0, volume: 0, affinity: 0 };
  return {
    version: "test/1",
    baselines: none,
    partner: { bias: 0, weights: none },
    village: { bias: 0, weights: none },
  };
}

test("the score is the geometric mean of both fits: 50 where both are as likely as not", () => {
  expect(scoreOf(0.5, 0.5)).toBe(50);
  expect(scoreOf(1, 1)).toBe(100);
  expect(scoreOf(0.9, 0.4)).toBeCloseTo(60, 10);
});

test("a fit is bias plus weight times value over baseline, by the logistic", () => {
  const weights: Weights = {
    version: "test/1",
    baselines: record({ place: 0.5 }, 0),
    partner: { bias: -1, weights: record({ place: 2 }, 0) },
    village: { bias: 0.25, weights: record({ people: 1 }, 0) },
  };
  const nearby = pair({ interest: { districts: ["64.02.02"], beneficiaries: ["farmers"] } });
  const scored = scorePair(nearby, weights);
  const partner = sideFit(scored, "partner");
  expect(partner).toMatchObject({ bias: -1, contributions: { place: 2 * (0.9 - 0.5), people: 0 } });
  expect(partner.fit).toBeCloseTo(logistic(-1 + 0.8), 12);
  expect(sideFit(scored, "village").fit).toBeCloseTo(logistic(0.25 + 1), 12);
  expect(scored.score).toBeCloseTo(100 * Math.sqrt(logistic(-0.2) * logistic(1.25)), 10);
});

test("an interest whose fund source weighs otherwise is scored by that", () => {
  const heavy = { bias: 1, weights: record({ place: 3 }, 0) };
  const weights: Weights = { ...plain(), segments: { zakat: { partner: heavy, village: plain().village } } };
  const partnerLogit = (fundSource: "zakat" | "infak") =>
    scorePair(pair({ interest: { districts: ["64.02.02"], fundSource } }), weights).partnerLogit;
  expect(partnerLogit("zakat")).toBeCloseTo(1 + 3 * 0.9, 12);
  expect(partnerLogit("infak")).toBe(0);
});

test("confidence is the share of both sides' weight that is known, among what applies", () => {
  const weights: Weights = {
    ...plain(),
    partner: { bias: 0, weights: record({ people: 2, budget: 1, volume: 5 }, 0) },
    village: { bias: 0, weights: record({ budget: 3 }, 0) },
  };
  // People (2) is known, budget (4) is not, volume does not apply to a giver.
  const halfKnown = scorePair(pair({ potential: { fundingNeed: null } }), weights);
  expect(confidenceOf(halfKnown)).toBeCloseTo(2 / 6, 10);
});
