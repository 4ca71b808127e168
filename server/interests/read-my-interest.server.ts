import type { OwnInterest } from "~/db/queries/interests/own-interest";
import { type Choice, findChoices } from "~/db/queries/shortlist/find-choices";
import type { Actor } from "~/matching/domain/actor";
import { type InterestEvent, interestEventsFor } from "~/matching/domain/interest-state";
import type { Language } from "~/matching/domain/vocabulary";

import { type MatchSummary, matchSummary, potentialFrom, type PotentialListing } from "../listings.server";
import { shownMatches } from "../matches/shown-matches";
import type { Services } from "../services.server";
import { getOwnInterest } from "./get-own-interest";
import { marketFor, rankingIn } from "./interest-market";
import { ownedByPartner } from "./owned-by-partner";

export type { OwnInterest } from "~/db/queries/interests/own-interest";
export type { Choice } from "~/db/queries/shortlist/find-choices";

/** A potential in the list of an interest: its 1-based place there, how well it fits, what was decided about it. */
export type RankedPotential = {
  position: number;
  potential: PotentialListing;
  match: MatchSummary;
  choice: Choice | null;
};

/** An interest with what its people do with it, and the potentials that fit it. */
export type MyInterestReading = OwnInterest & {
  /** What the actor may do with it now. */
  events: InterestEvent[];
  /** Best first, without those that were dismissed. */
  matches: RankedPotential[];
  matchCount: number;
  worthyCount: number;
  nearMisses: { potential: PotentialListing; text: string; scoreIfLifted: number }[];
  nearMissCount: number;
  saved: number;
  dismissed: number;
  listVersion: string;
};

/** Which interest, in which language, and whether to give all of its matches. */
export type ReadMyInterest = { actor: Actor; ref: string; language: Language; all: boolean };

/**
 * An interest as those who work on it see it, in two statements.
 * @throws AppError `not_found`, `forbidden`
 */
export async function readMyInterest(services: Services, asked: ReadMyInterest): Promise<MyInterestReading> {
  const { actor, ref, language, all } = asked;
  const own = await getOwnInterest(services, { actor, ref });
  const choices = await findChoices(services.db, { interestId: own.id });
  const found = marketFor(services, own);
  const { market } = found;
  const ranking = rankingIn(found, language);
  const places = new Map(ranking.matches.map(({ potential }, place) => [potential, place + 1]));
  const isOpen = ({ potential }: { potential: string }) => choices.get(potential)?.choice !== "dismissed";
  const open = { matches: ranking.matches.filter(isOpen), nearMisses: ranking.nearMisses.filter(isOpen) };
  const { shown, nearMisses, ...counted } = shownMatches(open, all);
  const decided = [...choices.values()];
  return {
    ...own,
    ...counted,
    events: interestEventsFor(
      { ...ownedByPartner(own), state: own.state, regency: services.settings.regencyCode },
      actor,
    ),
    matches: shown.map((match) => ({
      position: places.get(match.potential) ?? 1,
      potential: potentialFrom(market, match.potential),
      match: matchSummary(match),
      choice: choices.get(match.potential) ?? null,
    })),
    nearMisses: nearMisses.map(({ potential, text, scoreIfLifted }) => ({
      potential: potentialFrom(market, potential),
      text,
      scoreIfLifted,
    })),
    saved: decided.filter(({ choice }) => choice === "saved").length,
    dismissed: decided.filter(({ choice }) => choice === "dismissed").length,
    listVersion: found.listVersion,
  };
}
