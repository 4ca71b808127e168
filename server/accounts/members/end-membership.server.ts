import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import type { LockedMember } from "~/db/queries/members/lock-member";
import type { Actor } from "~/matching/domain/actor";
import { canEndMembership, isIn, standingAfterEnd } from "~/matching/domain/membership";
import { isAdminOf } from "~/matching/domain/policy";
import { PRODUCT_NAME } from "~/matching/domain/product-name";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { provenReach } from "../proven-reach";
import { sendLetter } from "../send-letter";
import { endAccount } from "./end-account";
import { getLockedMember } from "./get-locked-member";
import { isLastAdmin } from "./is-last-admin";
import { tellWhenEmpty } from "./tell-when-empty";

/** Whose account ends and why; one's own to leave. */
export type EndMembership = { actor: Actor; userId: string; reason: string | null };

/**
 * Ends somebody's account: they are signed out everywhere and cannot sign in; what they made stays with the organisation.
 * Colleagues are told, whoever was ended by another is written to, and DPMD hears when nobody is left.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` when it has ended already or it is the last administrator's
 */
export async function endMembership(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, userId, reason }: EndMembership,
): Promise<{ isOwn: boolean }> {
  const { regencyCode } = settings;
  const at = clock.now();
  return db.transaction(async (tx) => {
    const { member, organisation } = await getLockedMember(tx, { actor, userId, regencyCode });
    const { organisationId } = organisation;
    const isOfOwn = actor.organisation.id === organisationId;
    if (!isOfOwn && !isAdminOf(actor, regencyCode)) throw new AppError("not_found");
    if (!canEndMembership(actor, { ...member, userId }, regencyCode)) throw new AppError("forbidden");
    if (!isIn(member.standing) || (await isLastAdmin(tx, member))) throw new AppError("wrong_state");
    await endAccount(tx, { member, reason, freesUsername: false, at });
    const isOwn = actor.userId === userId;
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: isOfOwn ? null : organisationId,
      action: isOwn ? "leave_organisation" : "remove_member",
      subject: { type: "user", ref: userId },
      from: member.standing,
      to: standingAfterEnd(member.standing),
      reason,
    });
    if (!isOwn) await writeTo(tx, member, { organisation: organisation.name, reason: reason ?? "–" });
    // Of a claim that was still open the colleagues never knew.
    if (member.standing === "claimed") return { isOwn };
    const told = { to: { organisationId }, except: actor.userId, path: "/ruang/rekan", at };
    await notify(tx, { ...told, kind: "member_left", details: { name: member.name } });
    await tellWhenEmpty(tx, { organisationId, regencyCode, at });
    return { isOwn };
  });
}

async function writeTo(tx: Db, member: LockedMember, why: { organisation: string; reason: string }): Promise<void> {
  const reach = provenReach(member);
  if (!reach) return;
  const facts = { name: member.name, ...why, product: PRODUCT_NAME };
  await sendLetter(tx, { ...reach, language: member.language, write: (letters) => letters.accountEnded(facts) });
}
