import { recordAudit } from "~/db/queries/audit/record-audit";
import { revokeInvitationsBy } from "~/db/queries/invitations/invitations";
import { saveRole } from "~/db/queries/members/save-role";
import type { Actor } from "~/matching/domain/actor";
import { rolesToGive } from "~/matching/domain/membership";
import { isAdminOf } from "~/matching/domain/policy";
import type { Role } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { getLockedMember } from "./get-locked-member";

/** Whose role becomes which, and why. */
export type ChangeRole = { actor: Actor; userId: string; role: Role; reason: string };

/**
 * Gives somebody confirmed another role of their organisation, from their next request on; what they invited to in the old
 * one and nobody accepted yet is revoked. The person and their colleagues are told.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` for a role that is theirs already or not of their organisation,
 *   an account that is not confirmed, or one's own
 */
export async function changeRole(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, userId, role, reason }: ChangeRole,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isAdminOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const { member, organisation } = await getLockedMember(tx, { actor, userId, regencyCode });
    const { organisationId } = organisation;
    if (!rolesToGive(actor, { ...member, userId }, regencyCode).includes(role)) throw new AppError("wrong_state");
    await saveRole(tx, { userId, role, at });
    await revokeInvitationsBy(tx, { userId, at });
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: "change_role",
      subject: { type: "user", ref: userId },
      from: member.role,
      to: role,
      reason,
    });
    await notify(tx, {
      to: { organisationId },
      except: actor.userId,
      kind: "role_changed",
      details: { name: member.name },
      path: "/ruang/rekan",
      at,
    });
  });
}
