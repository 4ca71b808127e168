import {
  type InterestRanking,
  type PotentialRanking,
  type RankOptions,
  rankForInterest,
  rankForPotential,
} from "~/matching/engine";

import type { LoadedMarket } from "./market-snapshot.server";

/** Rankings kept of one market: enough for what is read again and again, small in memory. */
const MOST_KEPT = 200;

const ofPotentials = keptPerMarket<PotentialRanking>();
const ofInterests = keptPerMarket<InterestRanking>();

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

/** Keeps what was computed of a market for as long as the market itself; the longest unread goes first. */
function keptPerMarket<Ranking>() {
  const markets = new WeakMap<LoadedMarket, Map<string, Ranking>>();
  return (market: LoadedMarket, key: string, compute: () => Ranking): Ranking => {
    const kept = markets.get(market) ?? new Map<string, Ranking>();
    markets.set(market, kept);
    const ranking = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, ranking);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return ranking;
  };
}
