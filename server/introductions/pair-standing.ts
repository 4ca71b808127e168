import type { Language } from "~/matching/domain/vocabulary";
import { evaluatePair, type PairEvaluation } from "~/matching/engine";

import { AppError } from "../app-error.server";
import { listVersionOf } from "../matches/list-version";
import { interestsFor, potentialsFor } from "../matches/rankings";
import type { Services } from "../services.server";

/** A pair of the published market, by refs. */
export type PairRefs = { potential: string; interest: string };

/** How a pair stands today: what the engine says of it, and where it is in both sides' lists (1-based). */
export type PairStanding = {
  evaluation: PairEvaluation;
  /** 0..100; null for a blocked pair. */
  score: number | null;
  /** In the interest's list of potentials, and in the potential's list of interests; null when not in it. */
  place: { interest: number | null; potential: number | null };
  listVersion: string;
};

/** Places of a list that a broker may propose from without saying why. */
const TOP_PLACES = 10;

/**
 * The standing of a pair, from memory: no statement.
 * @throws AppError `potential_not_found`, `interest_not_found`
 */
export function pairStanding(
  { market: snapshot, clock }: Pick<Services, "market" | "clock">,
  { potential, interest }: PairRefs,
  language: Language,
): PairStanding {
  const market = snapshot.current();
  if (!market.potentials.has(potential)) throw new AppError("potential_not_found");
  if (!market.interests.has(interest)) throw new AppError("interest_not_found");
  const options = { asOf: clock.today(), language };
  const evaluation = evaluatePair(market.prepared, { potential, interest }, options);
  const score = evaluation.kind === "match" ? evaluation.match.score : null;
  const placeIn = (found: number) => (found < 0 ? null : found + 1);
  const place = {
    interest: placeIn(potentialsFor(market, interest, options).matches.findIndex((one) => one.potential === potential)),
    potential: placeIn(interestsFor(market, potential, options).matches.findIndex((one) => one.interest === interest)),
  };
  return { evaluation, score, place, listVersion: listVersionOf(market, options.asOf) };
}

/** Whether the pair is near the top of one of the two lists. */
export const isNearTop = ({ interest, potential }: PairStanding["place"]): boolean =>
  (interest !== null && interest <= TOP_PLACES) || (potential !== null && potential <= TOP_PLACES);
