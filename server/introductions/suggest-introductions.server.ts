import { findPairIntroductions } from "~/db/queries/introductions/find-introductions";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { type InterestListing, interestFrom, type PotentialListing, potentialFrom } from "../listings.server";
import { boardGrid } from "../match-board/board-grid";
import type { LoadedMarket } from "../matches/market-snapshot.server";
import type { Services } from "../services.server";
import { type Candidate, planFromRanking } from "./plan-from-ranking";

/** What suggestions are gathered by. */
export const SUGGESTION_GROUPS = ["partner", "village"] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

/** A pair that DPMD could introduce next. */
export type Suggestion = {
  potential: PotentialListing;
  interest: InterestListing;
  /** 0..100. */
  score: number;
  /** Whether its village was never introduced to anybody. */
  isFirst: boolean;
};

/** Suggestions gathered by partner or village, those with the best first; `count` over all pages. */
export type Suggestions = {
  groups: { key: string; name: string; suggestions: Suggestion[] }[];
  count: number;
  page: number;
  pageCount: number;
};

/** Who asks for which page (from 1; a later one than there is gives the last). */
export type SuggestIntroductions = { actor: Actor; by: SuggestionGroup; page: number };

const PAGE_SIZE = 10;

/**
 * Who should be introduced next. Whatever plan stands behind it, this is where DPMD's desk asks.
 * @throws AppError `forbidden`
 */
export async function suggestIntroductions(
  services: Services,
  { actor, by, page: asked }: SuggestIntroductions,
): Promise<Suggestions> {
  const { db, clock, settings } = services;
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const market = services.market.current();
  const candidates = await candidatesIn(market, clock.today());
  const planned = planFromRanking(candidates, await findPairIntroductions(db, "every"));
  const groups = new Map<string, Suggestions["groups"][number]>();
  for (const { potential, interest, score, isFirst } of planned) {
    const suggestion = {
      potential: potentialFrom(market, potential),
      interest: interestFrom(market, interest),
      score,
      isFirst,
    };
    const { key, name } = ownerOf(suggestion, by);
    const group = groups.get(key) ?? { key, name, suggestions: [] };
    groups.set(key, group);
    group.suggestions.push(suggestion);
  }
  const pageCount = Math.max(1, Math.ceil(groups.size / PAGE_SIZE));
  const page = Math.min(asked, pageCount);
  return {
    groups: [...groups.values()].slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    count: planned.length,
    page,
    pageCount,
  };
}

function ownerOf({ potential, interest }: Suggestion, by: SuggestionGroup): { key: string; name: string } {
  if (by === "partner") return { key: interest.partner.ref, name: interest.partner.name };
  return { key: potential.village.key, name: potential.village.name };
}

/** Every pair that no rule keeps apart. */
async function candidatesIn(market: LoadedMarket, asOf: string): Promise<Candidate[]> {
  const grid = await boardGrid(market, asOf);
  const candidates: Candidate[] = [];
  for (const [row, interest] of grid.interests.entries()) {
    const capacity = market.interests.get(interest)?.capacity ?? 0;
    for (const [column, potential] of grid.potentials.entries()) {
      const pair = row * grid.potentials.length + column;
      const score = grid.score[pair];
      const village = market.potentials.get(potential)?.village;
      if (score === undefined || Number.isNaN(score) || grid.rules[pair] !== 0 || village === undefined) continue;
      candidates.push({ potential, interest, village, score, capacity });
    }
  }
  return candidates;
}
