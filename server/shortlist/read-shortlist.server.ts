import { findEntries, type ShortlistEntry } from "~/db/queries/shortlist/find-entries";
import type { Actor } from "~/matching/domain/actor";
import type { Potential, Village } from "~/matching/domain/market";
import type { Match } from "~/matching/domain/ranking";
import type { FundSource, InterestState, Language, Support } from "~/matching/domain/vocabulary";

import { getOwnInterest } from "../interests/get-own-interest";
import { evaluationIn, type InterestMarket, marketFor } from "../interests/interest-market";
import { potentialFrom, type PotentialListing } from "../listings.server";
import type { Services } from "../services.server";

export type { ShortlistEntry } from "~/db/queries/shortlist/find-entries";

/** A decided potential as it stands today. */
export type Shortlisted = ShortlistEntry & {
  /** Null when the potential is no longer public. */
  current: {
    potential: PotentialListing;
    /** Poor or rich in figures as the village stated them. */
    facts: Pick<Potential, "households" | "institution" | "legal" | "beneficiaries">;
    village: Village;
    /** Null when a rule keeps the two apart; `blockers` are its sentences then. */
    match: Match | null;
    blockers: string[];
  } | null;
};

/** An interest's shortlist: what was saved, best first, and what was dismissed, last first. */
export type Shortlist = {
  interest: {
    ref: string;
    title: string;
    state: InterestState;
    fundSource: FundSource;
    offers: readonly Support[];
    budgetPerVillage: { min: number | null; max: number | null };
  };
  partner: string;
  saved: Shortlisted[];
  dismissed: Shortlisted[];
  listVersion: string;
};

/**
 * The shortlist as those who work on the interest see it, in two statements.
 * @throws AppError `not_found`, `forbidden`
 */
export async function readShortlist(
  services: Services,
  { actor, ref, language }: { actor: Actor; ref: string; language: Language },
): Promise<Shortlist> {
  const own = await getOwnInterest(services, { actor, ref });
  const entries = await findEntries(services.db, { interestId: own.id });
  const found = marketFor(services, own);
  const decided = entries.map((entry) => ({ ...entry, current: currentOf(found, entry.potential, language) }));
  const { title, fundSource, offers, budget } = own.interest;
  const budgetPerVillage = { min: budget?.perVillageMin ?? null, max: budget?.perVillageMax ?? null };
  return {
    interest: { ref, title, state: own.state, fundSource, offers, budgetPerVillage },
    partner: own.partner.name,
    saved: decided.filter(({ choice }) => choice === "saved").sort((a, b) => scoreOf(b) - scoreOf(a)),
    dismissed: decided.filter(({ choice }) => choice === "dismissed").reverse(),
    listVersion: found.listVersion,
  };
}

/** What cannot be introduced now comes last. */
const scoreOf = ({ current }: Shortlisted) => current?.match?.score ?? (current ? -1 : -2);

function currentOf(found: InterestMarket, ref: string, language: Language): Shortlisted["current"] {
  const evaluation = evaluationIn(found, { potential: ref, language });
  const value = found.market.potentials.get(ref);
  const village = value && found.market.villages.get(value.village);
  if (!evaluation || !value || !village) return null;
  const { households, institution, legal, beneficiaries } = value;
  return {
    potential: potentialFrom(found.market, ref),
    facts: { households, institution, legal, beneficiaries },
    village,
    match: evaluation.kind === "match" ? evaluation.match : null,
    blockers: evaluation.kind === "match" ? [] : evaluation.texts,
  };
}
