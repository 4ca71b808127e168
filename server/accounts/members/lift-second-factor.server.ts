import { findSecondFactor } from "~/db/queries/accounts/find-second-factor";
import { removeSecondFactor } from "~/db/queries/accounts/remove-second-factor";
import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Actor } from "~/matching/domain/actor";
import { isAdminOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import { getLockedMember } from "./get-locked-member";

/** Who lost the phone with the second factor, and how the administrator knows. */
export type LiftSecondFactor = { actor: Actor; userId: string; reason: string };

/**
 * Switches off the second factor of somebody who lost both the app and the backup codes, and tells them; never one's own,
 * which asks for the password.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` when there is none
 */
export async function liftSecondFactor(
  { db, clock, settings, auth }: Pick<Services, "db" | "clock" | "settings" | "auth">,
  { actor, userId, reason }: LiftSecondFactor,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isAdminOf(actor, regencyCode) || actor.userId === userId) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const { organisation } = await getLockedMember(tx, { actor, userId, regencyCode });
    const { organisationId } = organisation;
    const factor = await findSecondFactor(tx, userId);
    if (!factor?.isConfirmed) throw new AppError("wrong_state");
    await removeSecondFactor(tx, { userId, at });
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: "lift_second_factor",
      subject: { type: "user", ref: userId },
      reason,
    });
  });
  auth.tell((letters) => letters.secondFactor(userId, "off"));
}
