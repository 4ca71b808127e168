import type { OwnInterest } from "~/db/queries/interests/own-interest";
import type { Language } from "~/matching/domain/vocabulary";
import {
  countFits,
  evaluatePair,
  type FitCount,
  type InterestRanking,
  type PairEvaluation,
  type PreparedMarket,
  rankForInterest,
  withDraftInterest,
} from "~/matching/engine";

import { keptPerMarket } from "../matches/kept-per-market";
import { listVersionOf } from "../matches/list-version";
import type { LoadedMarket } from "../matches/market-snapshot.server";
import { potentialsFor } from "../matches/rankings";
import type { Services } from "../services.server";

/** The market as one interest finds it, whether or not it is public. */
export type InterestMarket = {
  ref: string;
  market: LoadedMarket;
  prepared: PreparedMarket;
  /** Whether `market` holds the interest just as it is stored. */
  isInMarket: boolean;
  /** The day it is ranked for. */
  asOf: string;
  /** Names the list that is shown, for the learning: day, state of the market, weights. */
  listVersion: string;
};

/**
 * The market for an interest. One that is not public, or was edited a moment ago, is ranked as it will be; one that opens
 * later as on its first day.
 */
export function marketFor(
  { market: snapshot, clock }: Pick<Services, "market" | "clock">,
  { state, interest, partner }: Pick<OwnInterest, "state" | "interest" | "partner">,
): InterestMarket {
  const market = snapshot.current();
  const today = clock.today();
  const { ref } = interest;
  const isInMarket = state === "published" && JSON.stringify(market.interests.get(ref)) === JSON.stringify(interest);
  const asOf = state === "published" || today > interest.opens ? today : interest.opens;
  const prepared = isInMarket ? market.prepared : withDraftInterest(market.prepared, { interest, partner });
  return { ref, market, prepared, isInMarket, asOf, listVersion: listVersionOf(market, asOf) };
}

/** Potentials for the interest, with reasons. */
export function rankingIn(found: InterestMarket, language: Language): InterestRanking {
  const { ref, market, prepared, isInMarket, asOf } = found;
  return isInMarket
    ? potentialsFor(market, ref, { asOf, language })
    : rankForInterest(prepared, ref, { asOf, language });
}

/** What the engine says of one potential; null when it is not public (any more). */
export function evaluationIn(
  { ref: interest, prepared, asOf }: InterestMarket,
  { potential, language }: { potential: string; language: Language },
): PairEvaluation | null {
  if (!prepared.potentials.has(potential)) return null;
  return evaluatePair(prepared, { potential, interest }, { asOf, language });
}

const counts = keptPerMarket<FitCount>(500);

/** How many potentials are worth an introduction; of a public interest counted once per market and day. */
export function fitsIn({ ref, market, prepared, isInMarket, asOf }: InterestMarket): FitCount {
  const count = () => countFits(prepared, { interest: ref, asOf });
  return isInMarket ? counts(market, `${asOf} ${ref}`, count) : count();
}
