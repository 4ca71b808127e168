import { findPhotos } from "~/db/queries/photos/find-photos";
import type { PhotoListing } from "~/db/queries/photos/photo-listing";
import { findAttribution } from "~/db/queries/potentials/find-attribution";
import { findOwnPotential, type OwnPotential } from "~/db/queries/potentials/own-potential";
import type { Actor } from "~/matching/domain/actor";
import type { Completeness } from "~/matching/domain/completeness";
import { canEditForVillage, isOnBehalf } from "~/matching/domain/policy";
import { type PotentialEvent, potentialEventsFor } from "~/matching/domain/potential-state";
import type { Advice } from "~/matching/domain/ranking";
import type { Language, Role } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { dayIn } from "../local-time";
import { type InterestListing, interestFrom, type MatchSummary, matchSummary } from "../listings.server";
import { bestAdvice } from "../matches/best-advice";
import { listVersionOf } from "../matches/list-version";
import { shownMatches } from "../matches/shown-matches";
import type { Services } from "../services.server";
import { villageScopeOf } from "../villages/village-scope";
import { ownedByVillage } from "./owned-by-village";
import { completenessOfOwn, rankOwn } from "./rank-own";

/** Who reads which potential, in which language, with all of its matches or the first few. */
export type ReadMyPotential = { actor: Actor; ref: string; language: Language; all: boolean };

/** A potential as those who work on it see it; days are `2026-11-24` in the installation's zone. */
export type MyPotentialReading = Pick<
  OwnPotential,
  "state" | "version" | "potential" | "district" | "returnReason" | "figures" | "source" | "invented"
> & {
  village: Pick<OwnPotential["village"], "key" | "name" | "status">;
  submittedOn: string | null;
  headApprovedOn: string | null;
  publishedOn: string | null;
  updatedOn: string;
  /** What this actor may do with it now. */
  events: PotentialEvent[];
  canEdit: boolean;
  /** The actor is not of the village and works in its name. */
  isOnBehalf: boolean;
  photos: PhotoListing[];
  /** Who wrote in the village's name; `villageOn` is when the village itself wrote after that. */
  writtenBy: { role: Role; name: string; on: string; villageOn: string | null } | null;
  completeness: Completeness;
  /** As if it were published, best first. */
  matches: { interest: InterestListing; match: MatchSummary }[];
  matchCount: number;
  worthyCount: number;
  nearMisses: { interest: InterestListing; text: string; scoreIfLifted: number }[];
  nearMissCount: number;
  blockedCount: number;
  /** Names the list of matches, for the learning. */
  listVersion: string;
  advice: Advice[];
};

const ADVICE = 4;

/**
 * A potential in any state, for those who work on it.
 * @throws AppError `not_found`
 */
export async function readMyPotential(services: Services, asked: ReadMyPotential): Promise<MyPotentialReading> {
  const { db, market } = services;
  const { actor, ref, language, all } = asked;
  const scope = villageScopeOf(actor);
  const own = scope && (await findOwnPotential(db, { scope, ref }));
  if (!own) throw new AppError("not_found");
  const [photos, attribution] = await Promise.all([findPhotos(db, ref), findAttribution(db, ref)]);
  const loaded = market.current();
  const ranking = rankOwn(services, own, language);
  const { shown, nearMisses, ...counts } = shownMatches(ranking, all);
  const owned = ownedByVillage(own);
  const day = (at: Date | null) => at && dayIn(services.settings.timeZone, at);
  const { key, name, status } = own.village;
  return {
    ...counts,
    state: own.state,
    version: own.version,
    potential: own.potential,
    village: { key, name, status },
    district: own.district,
    returnReason: own.returnReason,
    figures: own.figures,
    source: own.source,
    invented: own.invented,
    submittedOn: day(own.submittedAt),
    headApprovedOn: day(own.headApprovedAt),
    publishedOn: day(own.publishedAt),
    updatedOn: dayIn(services.settings.timeZone, own.updatedAt),
    events: potentialEventsFor({ ...owned, state: own.state }, actor),
    canEdit: own.state !== "archived" && canEditForVillage(actor, owned),
    isOnBehalf: isOnBehalf(actor, owned),
    photos,
    writtenBy: attribution && {
      role: attribution.role,
      name: attribution.name,
      on: dayIn(services.settings.timeZone, attribution.at),
      villageOn: day(attribution.villageSince),
    },
    completeness: completenessOfOwn(services, own, ranking),
    matches: shown.map((match) => ({ interest: interestFrom(loaded, match.interest), match: matchSummary(match) })),
    nearMisses: nearMisses.map(({ interest, text, scoreIfLifted }) => ({
      interest: interestFrom(loaded, interest),
      text,
      scoreIfLifted,
    })),
    blockedCount: loaded.interests.size - counts.matchCount - counts.nearMissCount,
    listVersion: listVersionOf(loaded, services.clock.today()),
    advice: bestAdvice(ranking.matches).slice(0, ADVICE),
  };
}
