import { recordAudit } from "~/db/queries/audit/record-audit";
import { giveUsername, takeUsername } from "~/db/queries/members/save-account";
import { saveStanding } from "~/db/queries/members/save-standing";
import type { Actor } from "~/matching/domain/actor";
import { isAdminOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { getLockedMember } from "./get-locked-member";

/** An account that ended, or whose claim was refused, and why it is opened again. */
export type ReopenAccount = { actor: Actor; userId: string; reason: string };

/**
 * Opens an account again, confirmed as it was, or as a claim when it had been refused; a user name that went to somebody
 * else is followed by the next free one. The person and, of somebody confirmed, the colleagues are told.
 * @throws AppError `forbidden`, `not_found` also for an erased account, `wrong_state` for one that is open
 */
export async function reopenAccount(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, userId, reason }: ReopenAccount,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isAdminOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const { member, organisation } = await getLockedMember(tx, { actor, userId, regencyCode });
    const { organisationId } = organisation;
    const { standing: from, name } = member;
    if (from !== "left" && from !== "refused") throw new AppError("wrong_state");
    const standing = from === "left" ? "confirmed" : "claimed";
    await saveStanding(tx, { userId, standing, reason: null, at });
    if (member.username === null) {
      await giveUsername(tx, { userId, username: await takeUsername(tx, organisation.key) });
    }
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: "reopen_account",
      subject: { type: "user", ref: userId },
      from,
      to: standing,
      reason,
    });
    const to = standing === "confirmed" ? { organisationId } : { userIds: [userId] };
    const told = { to, except: actor.userId, path: "/ruang", at };
    await notify(tx, { ...told, kind: "account_reopened", details: { name } });
  });
}
