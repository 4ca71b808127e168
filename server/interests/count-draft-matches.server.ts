import type { Actor } from "~/matching/domain/actor";
import { canDraftForPartner } from "~/matching/domain/policy";
import type { Relaxation } from "~/matching/engine";

import { AppError } from "../app-error.server";
import { getOwnPartner } from "../partners/read-my-partner.server";
import type { Services } from "../services.server";
import type { InterestContent } from "./interest-fields";
import { fitsIn, marketFor } from "./interest-market";

/** A change of one of the draft's own conditions, and how many potentials it would add. */
export type DraftRelaxation = Relaxation & {
  /** Of `outside_area`: the district's name. */
  district: string | null;
};

/** What a draft would find: potentials worth an introduction (score ≥ 50, no rule broken) and what would add to them. */
export type DraftCount = {
  fits: number;
  /** Districts whose addition adds most, at most three. */
  byDistrict: DraftRelaxation[];
  /** Other conditions whose lifting adds most, at most three. */
  byRule: DraftRelaxation[];
};

/** Whose draft; the partner's ref is DPMD's to name. */
export type CountDraftMatches = { actor: Actor; partner: string | null; content: InterestContent };

const SHOWN = 3;
/** Never a stored interest's. */
const DRAFT_REF = "";

/**
 * Counts what a draft would find in the published market, without saving anything, in one statement.
 * @throws AppError `partner_not_found`, `forbidden`
 */
export async function countDraftMatches(services: Services, asked: CountDraftMatches): Promise<DraftCount> {
  const found = await getOwnPartner(services, asked);
  if (!canDraftForPartner(asked.actor, found.id, services.settings.regencyCode)) throw new AppError("forbidden");
  const { partner } = found;
  const interest = { ...asked.content, ref: DRAFT_REF, partner: partner.ref };
  const seen = marketFor(services, { state: "draft", interest, partner });
  const { fits, relaxations } = fitsIn(seen);
  const named = relaxations.map((one) => ({
    ...one,
    district: one.rule === "outside_area" ? (seen.market.districts.get(one.value)?.name ?? one.value) : null,
  }));
  return {
    fits,
    byDistrict: named.filter(({ rule }) => rule === "outside_area").slice(0, SHOWN),
    byRule: named.filter(({ rule }) => rule !== "outside_area").slice(0, SHOWN),
  };
}
