import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { PairIntroduction } from "~/db/queries/introductions/find-introductions";

import { type Candidate, planFromRanking } from "./plan-from-ranking";

const candidate = (potential: string, interest: string, fields: Partial<Candidate> = {}): Candidate => ({
  potential,
  interest,
  village: `V-${potential}`,
  score: 70,
  capacity: 2,
  ...fields,
});
const introduced = (potential: string, interest: string, state: PairIntroduction["state"]): PairIntroduction => ({
  potential,
  interest,
  state,
  ref: `K-${potential}-${interest}`,
  updatedAt: new Date("2026-11-24T03:00:00Z"),
});
const pairsOf = (plan: { potential: string; interest: string }[]) =>
  plan.map(({ potential, interest }) => `${potential} ${interest}`);

describe("the plan from the ranking", () => {
  test("goes from the best down, and leaves out what is not worth an introduction", () => {
    const plan = planFromRanking(
      [candidate("A", "I", { score: 60 }), candidate("B", "I"), candidate("C", "I", { score: 49 })],
      [],
    );
    expect(pairsOf(plan)).toEqual(["B I", "A I"]);
  });

  test("gives an interest no more villages than it can take, those under way included", () => {
    const offers = ["A", "B", "C"].map((potential, place) =>
      candidate(potential, "I", { village: "V", score: 80 - place }),
    );
    expect(pairsOf(planFromRanking(offers, []))).toEqual(["A I", "B I"]);
    expect(pairsOf(planFromRanking(offers, [introduced("A", "I", "proposed")]))).toEqual(["B I"]);
  });

  test("gives a potential three partners at most", () => {
    const offers = ["I", "J", "K", "L"].map((interest) => candidate("A", interest));
    expect(planFromRanking(offers, [])).toHaveLength(3);
  });

  test("never repeats a pair that is under way or was declined; one that ran out may come again", () => {
    const states = ["proposed", "introduced", "declined", "concluded", "expired"] as const;
    const offers = states.map((state) => candidate(state, "I", { capacity: 9 }));
    const before = states.map((state) => introduced(state, "I", state));
    expect(pairsOf(planFromRanking(offers, before))).toEqual(["expired I"]);
  });

  test("a village that nobody was introduced to gets its best pair, even when the interest is full", () => {
    const offers = [candidate("A", "I", { capacity: 1, score: 90 }), candidate("B", "I", { capacity: 1, score: 55 })];
    expect(planFromRanking(offers, [])).toMatchObject([
      { potential: "A", isFirst: true },
      { potential: "B", isFirst: true },
    ]);
    expect(pairsOf(planFromRanking(offers, [introduced("B", "J", "met")]))).toEqual(["A I"]);
  });

  test("is the same whatever the order of the candidates", () => {
    const anyCandidate = fc.record({
      potential: fc.constantFrom("A", "B", "C", "D"),
      interest: fc.constantFrom("I", "J", "K"),
      score: fc.integer({ min: 40, max: 100 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyCandidate, { selector: (one) => one.potential + one.interest }), (some) => {
        const candidates = some.map(({ potential, interest, score }) => candidate(potential, interest, { score }));
        expect(planFromRanking([...candidates].reverse(), [])).toEqual(planFromRanking(candidates, []));
      }),
    );
  });
});
