import type { Actor } from "~/matching/domain/actor";
import type { Potential, Village } from "~/matching/domain/market";
import type { Match } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { kilometresBetween } from "~/matching/engine";

import { getOwnInterest } from "../interests/get-own-interest";
import { evaluationIn, marketFor } from "../interests/interest-market";
import { potentialFrom, type PotentialListing } from "../listings.server";
import type { Services } from "../services.server";

/** One potential beside the others. */
export type Compared = {
  potential: PotentialListing;
  facts: Pick<Potential, "households" | "institution" | "legal" | "beneficiaries">;
  village: Village;
  /** From the partner's site; null when either place is unknown. */
  distanceKm: number | null;
  /** Null when a rule keeps the two apart; `blockers` are its sentences then. */
  match: Match | null;
  blockers: string[];
};

/** Potentials side by side, in the order asked for. */
export type Comparison = {
  interest: { ref: string; title: string };
  /** Potentials that were asked for and are not public. */
  missing: number;
  compared: Compared[];
};

/** Fewer than two or more than four cannot be compared at a glance. */
const COMPARED = { least: 2, most: 4 };

/** Which potentials (refs) of which interest; more than four are cut. */
export type CompareMatches = { actor: Actor; ref: string; potentials: readonly string[]; language: Language };

/**
 * Puts potentials beside each other as an interest sees them, in one statement.
 * @throws AppError `not_found`, `forbidden`
 */
export async function compareMatches(services: Services, asked: CompareMatches): Promise<Comparison> {
  const { actor, ref, language } = asked;
  const own = await getOwnInterest(services, { actor, ref });
  const found = marketFor(services, own);
  const wanted = [...new Set(asked.potentials)].slice(0, COMPARED.most);
  const { site } = own.partner;
  const compared = wanted.flatMap((potential): Compared[] => {
    const evaluation = evaluationIn(found, { potential, language });
    const value = found.market.potentials.get(potential);
    const village = value && found.market.villages.get(value.village);
    if (!evaluation || !value || !village) return [];
    const { households, institution, legal, beneficiaries } = value;
    return [
      {
        potential: potentialFrom(found.market, potential),
        facts: { households, institution, legal, beneficiaries },
        village,
        distanceKm: site && village.location ? kilometresBetween(site, village.location) : null,
        match: evaluation.kind === "match" ? evaluation.match : null,
        blockers: evaluation.kind === "match" ? [] : evaluation.texts,
      },
    ];
  });
  return {
    interest: { ref, title: own.interest.title },
    missing: wanted.length - compared.length,
    compared,
  };
}
