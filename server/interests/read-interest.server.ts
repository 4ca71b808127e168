import { findPublishedInterest, type PublishedInterest } from "~/db/queries/interests/find-published-interest";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { type MatchSummary, matchSummary, potentialFrom, type PotentialListing } from "../listings.server";
import { potentialsFor } from "../matches/rankings";
import { shownMatches } from "../matches/shown-matches";
import type { Services } from "../services.server";

/** An interest, which potentials fit it, and why. */
export type InterestReading = PublishedInterest & {
  /** Whether the day is within its window, before or after it. */
  window: "open" | "not_open_yet" | "closed";
  /** Best first. */
  matches: { potential: PotentialListing; match: MatchSummary }[];
  matchCount: number;
  worthyCount: number;
  /** Potentials kept out by exactly one rule that somebody could lift, best first. */
  nearMisses: { potential: PotentialListing; text: string; scoreIfLifted: number }[];
  nearMissCount: number;
  /** How many potentials are not shown because of the hard rules. */
  blockedCount: number;
};

/** Which interest, in which language, and whether to give all of its matches. */
export type ReadInterest = { ref: string; language: Language; all: boolean };

/**
 * A published interest with the potentials that fit, in one statement.
 * @throws AppError `interest_not_found`
 */
export async function readInterest(services: Services, { ref, language, all }: ReadInterest): Promise<InterestReading> {
  const found = await findPublishedInterest(services.db, { ref });
  if (!found) throw new AppError("interest_not_found");
  const market = services.market.current();
  const asOf = services.clock.today();
  const ranking = potentialsFor(market, ref, { asOf, language });
  const { shown, nearMisses, ...counts } = shownMatches(ranking, all);
  return {
    ...found,
    ...counts,
    window: windowOn(asOf, found.interest),
    matches: shown.map((match) => ({ potential: potentialFrom(market, match.potential), match: matchSummary(match) })),
    nearMisses: nearMisses.map(({ potential, text, scoreIfLifted }) => ({
      potential: potentialFrom(market, potential),
      text,
      scoreIfLifted,
    })),
    blockedCount: ranking.nearMisses.length + ranking.blocked.length - counts.nearMissCount,
  };
}

function windowOn(day: string, { opens, closes }: { opens: string; closes: string }): InterestReading["window"] {
  if (day < opens) return "not_open_yet";
  return day > closes ? "closed" : "open";
}
