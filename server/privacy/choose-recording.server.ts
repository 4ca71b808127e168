import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import { saveWithdrawal } from "~/db/queries/privacy/save-consent";
import { saveRecordsViews } from "~/db/queries/privacy/save-profile";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { giveConsent } from "./consents";

/**
 * Switches on or off whether what the actor looks at, saves and dismisses feeds the learning; on is a consent, off its
 * withdrawal.
 * @throws AppError `not_found` when the account is gone
 */
export async function chooseRecording(
  { db, clock }: Services,
  { actor, recordsViews }: { actor: Actor; recordsViews: boolean },
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock.now();
    const { userId, role } = actor;
    const before = await lockAccount(tx, userId);
    if (!before) throw new AppError("not_found");
    await saveRecordsViews(tx, { userId, recordsViews, at });
    if (recordsViews) await giveConsent(tx, { userId, purpose: "learning", at });
    else await saveWithdrawal(tx, { userId, purpose: "learning", at });
    if (before.recordsViews === recordsViews) return;
    await recordAudit(tx, {
      at,
      by: { userId, role },
      action: "choose_recording",
      subject: { type: "user", ref: userId },
      from: before.recordsViews ? "on" : "off",
      to: recordsViews ? "on" : "off",
    });
  });
}
