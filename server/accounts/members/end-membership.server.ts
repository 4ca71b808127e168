import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { countConfirmedLocked } from "~/db/queries/members/count-confirmed";
import { type LockedMember, lockMember } from "~/db/queries/members/lock-member";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { canEndMembership } from "~/matching/domain/membership";
import { isAdminOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { endAccount } from "./end-account";

/** Whose account ends and why; one's own to leave. */
export type EndMembership = { actor: Actor; userId: string; reason: string | null };

/**
 * Ends somebody's account: they are signed out everywhere and cannot sign in; what they made stays with the organisation.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` when it has ended already or it is the last administrator's
 */
export async function endMembership(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, userId, reason }: EndMembership,
): Promise<{ isOwn: boolean }> {
  const { regencyCode } = settings;
  const at = clock.now();
  return db.transaction(async (tx) => {
    const member = await lockMember(tx, userId);
    const { organisationId = 0 } = member ?? {};
    const organisation = member && (await findOrganisation(tx, { regencyCode, organisationId }));
    const isKnown = actor.organisation.id === organisationId || isAdminOf(actor, regencyCode);
    if (!organisation || !isKnown) throw new AppError("not_found");
    if (!canEndMembership(actor, { ...member, userId }, regencyCode)) throw new AppError("forbidden");
    if (member.standing !== "confirmed" && member.standing !== "claimed") throw new AppError("wrong_state");
    if (await isLastAdmin(tx, member)) throw new AppError("wrong_state");
    await endAccount(tx, { member, reason, freesUsername: false, at });
    const isOwn = actor.userId === userId;
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: isOwn ? "leave_organisation" : "remove_member",
      subject: { type: "user", ref: userId },
      from: member.standing,
      to: "left",
      reason,
    });
    await notify(tx, {
      to: { organisationId },
      except: actor.userId,
      kind: "member_left",
      details: { name: member.name },
      path: "/ruang/rekan",
      at,
    });
    return { isOwn };
  });
}

/** Somebody must be left who can let others in. */
async function isLastAdmin(tx: Db, { role, standing, organisationId }: LockedMember): Promise<boolean> {
  if (role !== "admin" || standing !== "confirmed") return false;
  return (await countConfirmedLocked(tx, { organisationId, role })) <= 1;
}
