import type { OwnPotential } from "~/db/queries/potentials/own-potential";
import {
  type Completeness,
  completenessOf,
  type CompletenessPart,
  type StatingGain,
} from "~/matching/domain/completeness";
import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { gainsOfStating, interestsForDraft, type PotentialRanking } from "~/matching/engine";

import { keptPerMarket } from "../matches/kept-per-market";
import type { Services } from "../services.server";

const MOST_KEPT = 200;
/** As many of the best matches are asked what would be gained with them. */
const ASKED = 8;

const rankings = keptPerMarket<PotentialRanking>(MOST_KEPT);

/**
 * The interests for a potential in any state as if it were published, computed once per market, day, language and edit:
 * what was saved a moment ago counts already.
 */
export function rankOwn({ market, clock }: Services, own: OwnPotential, language: Language): PotentialRanking {
  const asOf = clock.today();
  const { potential, village, version } = own;
  const loaded = market.current();
  const key = [asOf, language, version, potential.ref, JSON.stringify(village.location)].join(" ");
  return rankings(loaded, key, () => interestsForDraft(loaded.prepared, { potential, village }, { asOf, language }));
}

/** How many of these are worth an introduction. */
export const countWorthy = ({ matches }: PotentialRanking): number =>
  matches.filter(({ score }) => scoreBand(score) !== "less_suitable").length;

/** How complete it is, and what each missing part would add to its best matches, re-scored by the engine. */
export function completenessOfOwn({ market }: Services, own: OwnPotential, ranking?: PotentialRanking): Completeness {
  const { potential, village, photoCount } = own;
  const stated = { potential, photos: photoCount, location: village.location };
  if (!ranking) return completenessOf(stated);
  const interests = ranking.matches.slice(0, ASKED).map(({ interest }) => interest);
  const gains = gainsOfStating(market.current().prepared, { potential, village }, { interests });
  return completenessOf(stated, rounded(gains));
}

/** Whole points and percent: what a person reads is what orders the list. */
function rounded(gains: ReadonlyMap<CompletenessPart, StatingGain>): Partial<Record<CompletenessPart, StatingGain>> {
  return Object.fromEntries(
    [...gains].map(([part, { points, confidence }]) => [
      part,
      { points: Math.round(points), confidence: Math.round(confidence * 100) / 100 },
    ]),
  );
}
