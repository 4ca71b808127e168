import type { FitSide } from "../../domain/ranking";
import type { FundSource } from "../../domain/vocabulary";
import { blockersOf } from "../eligibility/blockers";
import { featuresOf } from "../learn/features";
import { pairOf, type PreparedInterest, type PreparedPotential } from "../pair";
import type { PreparedMarket } from "../prepare";
import { normalFrom, randomFrom } from "../random";

/** A pair that may be introduced, with what the criteria measure and what they do not see. */
export type SimulatedPair = {
  from: PreparedPotential;
  to: PreparedInterest;
  potential: string;
  interest: string;
  fundSource: FundSource;
  features: Float64Array;
  /** Standard normal, by side. */
  taste: Record<FitSide, number>;
};

const DAY = "2026-01-01";

/** All pairs that pass the hard rules, by interest and potential; tastes by seed. */
export function simulatedPairs(prepared: PreparedMarket, seed: number): SimulatedPair[] {
  const random = randomFrom(seed);
  const pairs: SimulatedPair[] = [];
  for (const [interest, to] of prepared.interests) {
    for (const [potential, from] of prepared.potentials) {
      const pair = pairOf(from, to);
      if (blockersOf({ pair, asOf: DAY, inForce: new Map() }).length > 0) continue;
      const { fundSource } = to.interest;
      const features = featuresOf(pair, prepared.weights.baselines);
      const taste = { partner: normalFrom(random), village: normalFrom(random) };
      pairs.push({ from, to, potential, interest, fundSource, features, taste });
    }
  }
  return pairs;
}
