import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { findRivals } from "~/db/queries/claims/find-claims";
import { lockMember } from "~/db/queries/members/lock-member";
import { releaseUsername } from "~/db/queries/members/save-account";
import { saveStanding } from "~/db/queries/members/save-standing";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import { PRODUCT_NAME } from "~/matching/domain/product-name";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { accountPages } from "../account-pages";
import { provenReach } from "../proven-reach";
import { sendLetter } from "../send-letter";
import { type LockedClaim, lockClaim } from "./lock-claim";

/** A claim is named by the person who made it; they read the reason. */
export type RefuseClaim = { actor: Actor; userId: string; reason: string };

/** All who still claim what the confirmed person `acceptedId` was accepted for. */
export type RefuseRivals = { actor: Actor; acceptedId: string; reason: string };

type Needs = Pick<Services, "db" | "clock" | "settings">;

/**
 * Refuses a claim: the person can no longer work or sign in, reads the reason where they signed up, and is written to
 * where they have proven an address.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` when it was decided already
 */
export async function refuseClaim(
  { db, clock, settings }: Needs,
  { actor, userId, reason }: RefuseClaim,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  await db.transaction(async (tx) => {
    const claim = await lockClaim(tx, { userId, regencyCode });
    await refuse(tx, claim, { actor, reason, settings, at: clock.now() });
  });
}

/**
 * Refuses everybody who still claims the organisation of somebody confirmed, and says how many.
 * @throws AppError `forbidden`, `not_found`
 */
export async function refuseRivals(
  { db, clock, settings }: Needs,
  { actor, acceptedId, reason }: RefuseRivals,
): Promise<number> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  return db.transaction(async (tx) => {
    const accepted = await lockAccepted(tx, acceptedId);
    const rivals = await findRivals(tx, { organisationId: accepted.organisationId, except: acceptedId });
    for (const userId of rivals) {
      await refuse(tx, await lockClaim(tx, { userId, regencyCode }), { actor, reason, settings, at: clock.now() });
    }
    return rivals.length;
  });
}

async function lockAccepted(tx: Db, userId: string) {
  const accepted = await lockMember(tx, userId);
  if (accepted?.standing !== "confirmed") throw new AppError("not_found");
  return accepted;
}

type Decision = { actor: Actor; reason: string; settings: Services["settings"]; at: Date };

async function refuse(tx: Db, { person, organisation }: LockedClaim, decision: Decision): Promise<void> {
  const { actor, reason, settings, at } = decision;
  const { id: userId, name } = person;
  const details = { organisation: organisation.name, reason };
  await saveStanding(tx, { userId, standing: "refused", reason, at });
  // The village's code is for whoever really speaks for it.
  await releaseUsername(tx, userId);
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf: person.organisationId,
    action: "refuse_claim",
    subject: { type: "user", ref: userId },
    from: "claimed",
    to: "refused",
    reason,
    details: { organisation: organisation.name },
  });
  await notify(tx, { to: { userIds: [userId] }, kind: "claim_refused", details, path: "/masuk", at });
  const reach = provenReach(person);
  if (!reach) return;
  const facts = { name, ...details, link: accountPages(settings.publicUrl).signUp, product: PRODUCT_NAME };
  await sendLetter(tx, { ...reach, language: person.language, write: (letters) => letters.claimRefused(facts) });
}
