import { findPairIntroductions } from "~/db/queries/introductions/find-introductions";
import { findPair } from "~/db/queries/introductions/find-pair";
import type { Actor } from "~/matching/domain/actor";
import { isStandingIntroduction } from "~/matching/domain/introduction-state";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError, type AppErrorCode } from "../app-error.server";
import { type InterestListing, interestFrom, type PotentialListing, potentialFrom } from "../listings.server";
import type { Services } from "../services.server";
import { readSettings } from "../settings/settings";
import { beginIntroduction } from "./begin-introduction";
import { isNearTop, type PairRefs, type PairStanding, pairStanding } from "./pair-standing";

/** What speaks against a proposal, so that DPMD has to say why it is made. */
export type Objection = "blocked" | "far_down" | "declined_before";

/** A pair as DPMD reads it before it is proposed. */
export type ProposalPreview = {
  potential: PotentialListing;
  interest: InterestListing;
  standing: PairStanding;
  objections: Objection[];
  /** The introduction of these two that is under way: nothing can be proposed. */
  standingRef: string | null;
};

/** As many pairs are proposed at once. */
export const MOST_PROPOSED = 50;

/** Who looks at which pairs; those that are not public (any more) are left out. */
export type PreviewProposals = { actor: Actor; pairs: readonly PairRefs[]; language: Language };

/**
 * A last look at what would be proposed, in the order asked for.
 * @throws AppError `forbidden`
 */
export async function previewProposals(
  services: Services,
  { actor, pairs, language }: PreviewProposals,
): Promise<ProposalPreview[]> {
  const { db, market: snapshot, settings } = services;
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const market = snapshot.current();
  const known = pairs
    .slice(0, MOST_PROPOSED)
    .filter(({ potential, interest }) => market.potentials.has(potential) && market.interests.has(interest));
  const before = await findPairIntroductions(db, known);
  return known.map((refs) => {
    const standing = pairStanding(services, refs, language);
    const last = before.find(({ potential, interest }) => potential === refs.potential && interest === refs.interest);
    return {
      potential: potentialFrom(market, refs.potential),
      interest: interestFrom(market, refs.interest),
      standing,
      objections: objectionsTo(standing, last?.state === "declined"),
      standingRef: last && isStandingIntroduction(last.state) ? last.ref : null,
    };
  });
}

function objectionsTo({ evaluation, place }: PairStanding, wasDeclined: boolean): Objection[] {
  const objections: Objection[] = [];
  if (evaluation.kind === "blocked") objections.push("blocked");
  else if (!isNearTop(place)) objections.push("far_down");
  if (wasDeclined) objections.push("declined_before");
  return objections;
}

/** A pair to introduce, and why, when something speaks against it. */
export type Proposal = PairRefs & { reason: string | null };

/** What became of the proposals: how many were made, and those that were not, each with why. */
export type ProposedMany = { proposed: number; refused: (Proposal & { code: AppErrorCode })[] };

/**
 * Proposes pairs to both their sides, each for itself: one that cannot be proposed does not hold up the others.
 * @throws AppError `forbidden`, and what is nobody's expectation
 */
export async function proposeIntroductions(
  services: Services,
  { actor, proposals }: { actor: Actor; proposals: readonly Proposal[] },
): Promise<ProposedMany> {
  if (!isBrokerOf(actor, services.settings.regencyCode)) throw new AppError("forbidden");
  const result: ProposedMany = { proposed: 0, refused: [] };
  for (const proposal of proposals.slice(0, MOST_PROPOSED)) {
    try {
      await propose(services, actor, proposal);
      result.proposed += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      result.refused.push({ ...proposal, code: error.code });
    }
  }
  return result;
}

async function propose(services: Services, actor: Actor, { reason, ...refs }: Proposal): Promise<void> {
  const { db, clock, settings } = services;
  const standing = pairStanding(services, refs, "id");
  await db.transaction(async (tx) => {
    const pair = await findPair(tx, refs);
    if (!pair || pair.village.regency !== settings.regencyCode) throw new AppError("potential_not_found");
    if (!pair.partner.isVerified) throw new AppError("partner_unverified");
    const [last = null] = await findPairIntroductions(tx, [refs]);
    const objections = objectionsTo(standing, last?.state === "declined");
    if (objections.length > 0 && reason === null) throw new AppError("reason_needed");
    const { introduction_days: days } = await readSettings(tx);
    const at = clock.now();
    const overrideReason = objections.length > 0 ? reason : null;
    const begun = { actor, pair, standing, overrideReason, at, days };
    await beginIntroduction(tx, { ...begun, origin: "broker", note: null, onBehalfOf: null });
  });
}
