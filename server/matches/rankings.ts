import {
  type InterestRanking,
  type PotentialRanking,
  type RankOptions,
  rankForInterest,
  rankForPotential,
} from "~/matching/engine";

import { keptPerMarket } from "./kept-per-market";
import type { LoadedMarket } from "./market-snapshot.server";

/** Rankings kept of one market: enough for what is read again and again, small in memory. */
const MOST_KEPT = 200;

const ofPotentials = keptPerMarket<PotentialRanking>(MOST_KEPT);
const ofInterests = keptPerMarket<InterestRanking>(MOST_KEPT);

/** The interests for a potential, computed once per market, day and language; none while the market lacks it. */
export function interestsFor(market: LoadedMarket, potential: string, options: RankOptions): PotentialRanking {
  if (!market.potentials.has(potential)) return { potential, matches: [], nearMisses: [] };
  return ofPotentials(market, keyOf(potential, options), () => rankForPotential(market.prepared, potential, options));
}

/** The potentials for an interest, computed once per market, day and language; none while the market lacks it. */
export function potentialsFor(market: LoadedMarket, interest: string, options: RankOptions): InterestRanking {
  if (!market.interests.has(interest)) return { interest, matches: [], nearMisses: [], blocked: [] };
  return ofInterests(market, keyOf(interest, options), () => rankForInterest(market.prepared, interest, options));
}

const keyOf = (ref: string, { asOf, language }: RankOptions) => `${asOf} ${language} ${ref}`;
