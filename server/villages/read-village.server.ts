import { findVillagePotentials } from "~/db/queries/potentials/find-village-potentials";
import type { InterestListing } from "~/db/queries/interests/interest-listing";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";
import { findVillage, type VillageRecord } from "~/db/queries/villages/find-village";
import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { interestFrom, type MatchSummary, matchSummary } from "../listings.server";
import { interestsFor } from "../matches/rankings";
import type { Services } from "../services.server";

/** A village, what it offers, and who could stand with it. */
export type VillageReading = VillageRecord & {
  potentials: { potential: PotentialListing; /** Interests worth an introduction. */ fitting: number }[];
  /** The best interest of each partner for any of its potentials, best first. */
  partners: { interest: InterestListing; potential: string; match: MatchSummary }[];
  /** How many partners have an interest worth an introduction. */
  partnerCount: number;
};

/** Which village, in which language. */
export type ReadVillage = { key: string; language: Language };

const PARTNERS = 3;

/**
 * A village of the regency with its published potentials and the partners that fit best, in two statements.
 * @throws AppError `village_not_found`
 */
export async function readVillage(services: Services, { key, language }: ReadVillage): Promise<VillageReading> {
  const { db, clock, settings } = services;
  const { regencyCode } = settings;
  const [village, potentials] = await Promise.all([
    findVillage(db, { regencyCode, key }),
    findVillagePotentials(db, { regencyCode, village: key }),
  ]);
  if (!village) throw new AppError("village_not_found");
  const market = services.market.current();
  const rankings = potentials.map((potential) => {
    const { matches } = interestsFor(market, potential.ref, { asOf: clock.today(), language });
    return { potential, worthy: matches.filter(({ score }) => scoreBand(score) !== "less_suitable") };
  });
  const worthy = rankings.flatMap((ranking) => ranking.worthy).sort((a, b) => b.score - a.score);
  const partnerOf = (interest: string) => market.interests.get(interest)?.partner;
  const best = worthy.filter(
    ({ interest }, place) => worthy.findIndex((other) => partnerOf(other.interest) === partnerOf(interest)) === place,
  );
  return {
    ...village,
    potentials: rankings.map((ranking) => ({ potential: ranking.potential, fitting: ranking.worthy.length })),
    partnerCount: best.length,
    partners: best.slice(0, PARTNERS).map((match) => ({
      interest: interestFrom(market, match.interest),
      potential: match.potential,
      match: matchSummary(match),
    })),
  };
}
