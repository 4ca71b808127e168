import type { Db } from "~/db/client";
import { type AuditEntry, recordAudit } from "~/db/queries/audit/record-audit";
import { revokeInvitationsBy } from "~/db/queries/invitations/invitations";
import { addJob } from "~/db/queries/jobs/add-job";
import { eraseAccount as eraseRows } from "~/db/queries/privacy/erase-account";
import type { LockedAccount } from "~/db/queries/privacy/lock-account";

import { privacyWords } from "../i18n/privacy";
import { isDeliverable, NO_MAIL_DOMAIN } from "../messages/deliverable";

/** Whose account, who erases it (its owner or a job), and why. */
export type EraseAccount = { account: LockedAccount; by: AuditEntry["by"]; reason: string | null; at: Date };

/**
 * Erases the personal data of a locked account in the caller's transaction: the row stays under a pseudonym, because the
 * audit log and the organisation's records point at it. Whom they had invited can no longer come in; the person gets a
 * last message.
 */
export async function eraseAccount(tx: Db, { account, by, reason, at }: EraseAccount): Promise<void> {
  const last = privacyWords[account.language].erased({ name: account.name });
  if (isDeliverable(account.email)) {
    await addJob(tx, { name: "send_message", payload: { channel: "email", to: account.email, ...last }, attempts: 4 });
  }
  await revokeInvitationsBy(tx, { userId: account.id, at });
  await eraseRows(tx, {
    account,
    pseudonym: `#${account.id.slice(0, 8)}`,
    placeholder: `${account.id.toLowerCase()}@${NO_MAIL_DOMAIN}`,
    at,
  });
  await recordAudit(tx, {
    at,
    by,
    action: "erase_account",
    subject: { type: "user", ref: account.id },
    from: account.standing,
    to: "left",
    reason,
  });
}
