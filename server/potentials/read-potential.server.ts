import { findPublishedPotential, type PublishedPotential } from "~/db/queries/potentials/find-published-potential";
import type { Advice } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { type InterestListing, interestFrom, type MatchSummary, matchSummary } from "../listings.server";
import { bestAdvice } from "../matches/best-advice";
import { interestsFor } from "../matches/rankings";
import { shownMatches } from "../matches/shown-matches";
import type { Services } from "../services.server";

/** A potential, who could help it, and why. */
export type PotentialReading = PublishedPotential & {
  /** Best first. */
  matches: { interest: InterestListing; match: MatchSummary }[];
  matchCount: number;
  worthyCount: number;
  /** Interests kept out by exactly one rule that somebody could lift, best first. */
  nearMisses: { interest: InterestListing; text: string; scoreIfLifted: number }[];
  nearMissCount: number;
  /** How many interests are not shown because of the hard rules. */
  blockedCount: number;
  /** What the village could change, best first. */
  advice: Advice[];
};

/** Which potential, in which language, and whether to give all of its matches. */
export type ReadPotential = { ref: string; language: Language; all: boolean };

const ADVICE = 4;

/**
 * A published potential with the interests that fit, in one statement.
 * @throws AppError `potential_not_found`
 */
export async function readPotential(
  services: Services,
  { ref, language, all }: ReadPotential,
): Promise<PotentialReading> {
  const { db, clock, settings } = services;
  const found = await findPublishedPotential(db, { regencyCode: settings.regencyCode, ref });
  if (!found) throw new AppError("potential_not_found");
  const market = services.market.current();
  const ranking = interestsFor(market, ref, { asOf: clock.today(), language });
  const { shown, nearMisses, ...counts } = shownMatches(ranking, all);
  return {
    ...found,
    ...counts,
    matches: shown.map((match) => ({ interest: interestFrom(market, match.interest), match: matchSummary(match) })),
    nearMisses: nearMisses.map(({ interest, text, scoreIfLifted }) => ({
      interest: interestFrom(market, interest),
      text,
      scoreIfLifted,
    })),
    blockedCount: market.interests.size - counts.matchCount - counts.nearMissCount,
    advice: bestAdvice(ranking.matches).slice(0, ADVICE),
  };
}
