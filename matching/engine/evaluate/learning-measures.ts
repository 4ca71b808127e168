import type { FitSide } from "../../domain/ranking";
import { FUND_SOURCES } from "../../domain/vocabulary";
import { calibrationError } from "../learn/calibration-error";
import { vectorOf } from "../learn/features";
import { fitsBy, meanOf } from "../learn/held-out";
import type { PerWeight } from "../learn/fit-weights";
import { scoreOf } from "../score";
import { sideWeights, type Weights } from "../weights";
import type { SimulatedPair } from "./learning-pairs";
import type { Truth } from "./learning-truth";
import { ndcgAt } from "./ndcg";

/** Gives the scores (0..100) that weights give to pairs. */
export function scoresBy(weights: Weights): (pair: SimulatedPair) => number {
  const fitOf = fitsBy(weights);
  return (pair) => scoreOf(fitOf({ ...pair, side: "partner" }), fitOf({ ...pair, side: "village" }));
}

/** The pairs of each interest with what they are truly worth (0..1, both sides' expected fits together). */
export type Worths = readonly (readonly { pair: SimulatedPair; worth: number }[])[];

/** Interests with fewer pairs have no list to speak of. */
const LEAST_PAIRS = 10;
const TOP = 5;

/** The true worth of the pairs of every interest that has at least ten, as expected over tastes, which no ranking knows. */
export function worthsOf(pairs: readonly SimulatedPair[], truth: Truth): Worths {
  const lists = new Map<string, { pair: SimulatedPair; worth: number }[]>();
  for (const pair of pairs) {
    const usual = { ...pair, taste: { partner: 0, village: 0 } };
    const worth = scoreOf(truth.fit(usual, "partner"), truth.fit(usual, "village")) / 100;
    lists.set(pair.interest, [...(lists.get(pair.interest) ?? []), { pair, worth }]);
  }
  return [...lists.values()].filter((list) => list.length >= LEAST_PAIRS);
}

/** The chance (0..1) that a side of a pair wants it. */
type Chance = { pair: SimulatedPair; side: FitSide; chance: number };

/** The true chances of both sides of pairs. */
export const chancesOf = (pairs: readonly SimulatedPair[], truth: Truth): Chance[] =>
  pairs.flatMap((pair) => SIDES.map((side) => ({ pair, side, chance: truth.fit(pair, side) })));

/** How good the lists are that weights give: mean true worth of the first five (0..1), and nDCG@10 by true worth. */
export function qualityOf(weights: Weights, worths: Worths): { top5: number; ndcg10: number } {
  const score = scoresBy(weights);
  const lists = worths.map((list) => list.map(({ pair, worth }) => ({ gain: worth, score: score(pair) })));
  const best = lists.map((list) => [...list].sort((a, b) => b.score - a.score).slice(0, TOP));
  return {
    top5: meanOf(best.map((list) => meanOf(list.map(({ gain }) => gain)))),
    ndcg10: meanOf(lists.map((list) => ndcgAt(10, list))),
  };
}

const SIDES: readonly FitSide[] = ["partner", "village"];

/** Calibration error (0..1) of the fits that weights give against the true chances. */
export function calibrationAgainst(chances: readonly Chance[], weights: Weights): number {
  const fitOf = fitsBy(weights);
  return calibrationError(
    chances.map(({ pair, side, chance }) => ({ forecast: fitOf({ ...pair, side }), observed: chance, weight: 1 })),
  );
}

/** Of a normal distribution, 90 % lie within as many standard deviations. */
const NINETY_PERCENT = 1.6449;

/** How many true weights and biases of fund sources lie within the learnt ones' 90 % intervals, of how many. */
export function coverageOf(truth: Weights, learnt: Weights, errors: PerWeight): { inside: number; all: number } {
  const isInside = FUND_SOURCES.filter((fundSource) => errors.segments[fundSource]).flatMap((fundSource) =>
    SIDES.flatMap((side) => {
      const wanted = vectorOf(sideWeights(truth, side, fundSource));
      const found = vectorOf(sideWeights(learnt, side, fundSource));
      const error = vectorOf(sideWeights({ ...learnt, ...errors }, side, fundSource));
      return Array.from(wanted, (weight, at) =>
        Math.abs(weight - (found[at] ?? 0)) <= NINETY_PERCENT * (error[at] ?? 0) ? 1 : 0,
      );
    }),
  );
  return { inside: isInside.filter((inside) => inside === 1).length, all: isInside.length };
}
