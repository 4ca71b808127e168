import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockMember } from "~/db/queries/members/lock-member";
import { giveUsername, takeUsername } from "~/db/queries/members/save-account";
import { saveStanding } from "~/db/queries/members/save-standing";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isAdminOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** An account that ended, or whose claim was refused, and why it is opened again. */
export type ReopenAccount = { actor: Actor; userId: string; reason: string };

/**
 * Opens an account again, confirmed as it was, or as a claim when it had been refused; a user name that went to somebody
 * else is followed by the next free one.
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
    const member = await lockMember(tx, userId);
    const { organisationId = 0 } = member ?? {};
    const organisation = member && (await findOrganisation(tx, { regencyCode, organisationId }));
    if (!organisation) throw new AppError("not_found");
    const { standing: from } = member;
    if (from !== "left" && from !== "refused") throw new AppError("wrong_state");
    const standing = from === "left" ? "confirmed" : "claimed";
    await saveStanding(tx, { userId, standing, reason: null, at });
    if (member.username === null) {
      await giveUsername(tx, { userId, username: await takeUsername(tx, organisation.key) });
    }
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: organisationId,
      action: "reopen_account",
      subject: { type: "user", ref: userId },
      from,
      to: standing,
      reason,
    });
  });
}
