import type { BlockerCode } from "../domain/ranking";
import { inForce } from "./agreements";
import { blockersOf } from "./eligibility/blockers";
import { changedPair, changeThatLifts } from "./eligibility/lift";
import { pairOf } from "./pair";
import type { PreparedMarket } from "./prepare";
import { confidenceOf, scorePair } from "./score";

/** What the engine says of one pair in figures, without a sentence. */
export type PairMeasure = {
  potential: string;
  /** The rules that keep the two apart, in the engine's order. */
  blockers: readonly BlockerCode[];
  /** 0..100; of a pair that one liftable rule keeps apart, what it would be once lifted; null for any other blocked pair. */
  score: number | null;
  /** 0..1; null where there is no score. */
  confidence: number | null;
};

/** Every pair of an interest in the order of the potentials' refs, one at a time. Throws when the market lacks the interest. */
export function* measurePairs(
  prepared: PreparedMarket,
  { interest, asOf }: { interest: string; asOf: string },
): Generator<PairMeasure> {
  const to = prepared.interests.get(interest);
  if (!to) throw new Error(`The market has no interest ${interest}`);
  const agreed = inForce(prepared.agreements.get(interest) ?? [], asOf);
  for (const [potential, from] of prepared.potentials) {
    const pair = pairOf(from, to);
    const blockers = blockersOf({ pair, asOf, inForce: agreed });
    const [first, ...others] = blockers;
    const change = first && others.length === 0 ? changeThatLifts(first, pair) : null;
    const comparable = first ? change && changedPair(pair, change) : pair;
    const scored = comparable && scorePair(comparable, prepared.weights);
    yield {
      potential,
      blockers: blockers.map(({ code }) => code),
      score: scored && scored.score,
      confidence: scored && confidenceOf(scored),
    };
  }
}
