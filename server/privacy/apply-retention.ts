import { recordAudit } from "~/db/queries/audit/record-audit";
import { addJob } from "~/db/queries/jobs/add-job";
import { removeFailedJobs } from "~/db/queries/jobs/remove-failed-jobs";
import {
  EXPIRY_WARNING,
  findAccountsAtTheirEnd,
  findAccountsToWarn,
  isAccountAtItsEnd,
} from "~/db/queries/privacy/accounts-at-their-end";
import { lockAccount, type LockedAccount } from "~/db/queries/privacy/lock-account";
import { removeExpiredRows } from "~/db/queries/privacy/remove-expired-rows";

import { privacyWords } from "../i18n/privacy";
import { isDeliverable } from "../messages/deliverable";
import type { Message } from "../messages/messages";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { readSettings } from "../settings/settings";
import { eraseAccount } from "./erase-account";
import { FIXED_TERMS, type RetentionCutoffs, retentionCutoffs } from "./retention-terms";

/** What a run of the retention job did; `failed` accounts are tried again the next night. */
export type RetentionReport = { removed: number; warned: number; erased: number; failed: number };

const BY = { command: "retention" };
/** Accounts of one night; what is left over waits for the next. */
const PER_NIGHT = 500;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Removes what is kept no longer (UU 27/2022, article 16): rows whose term is over, in one transaction; then warns unused
 * accounts and erases those at their end, each in one of its own. A second run in the same night finds nothing to do.
 */
export async function applyRetention(services: Services): Promise<RetentionReport> {
  const { db, clock, log } = services;
  const now = clock.now();
  const cutoffs = retentionCutoffs(now, await readSettings(db));
  const report: RetentionReport = { removed: await removeRows(services, cutoffs), warned: 0, erased: 0, failed: 0 };
  const each = async (userIds: string[], act: (userId: string) => Promise<boolean>) => {
    let done = 0;
    for (const userId of userIds) {
      try {
        done += (await act(userId)) ? 1 : 0;
      } catch (error) {
        report.failed += 1;
        log.error({ err: error, userId }, "retention of an account failed");
      }
    }
    return done;
  };
  const atTheirEnd = await findAccountsAtTheirEnd(db, { cutoffs, limit: PER_NIGHT });
  report.erased = await each(atTheirEnd, (userId) => eraseAtItsEnd(services, { userId, cutoffs }));
  const unused = await findAccountsToWarn(db, { cutoffs, limit: PER_NIGHT });
  report.warned = await each(unused, (userId) => warn(services, userId));
  log.info(report, "retention applied");
  return report;
}

async function removeRows({ db, clock }: Services, cutoffs: RetentionCutoffs): Promise<number> {
  return db.transaction(async (tx) => {
    const rows = await removeExpiredRows(tx, cutoffs);
    const removed = { ...rows, failedJobs: await removeFailedJobs(tx, { before: cutoffs.leftovers }) };
    const total = Object.values(removed).reduce((sum, count) => sum + count, 0);
    if (total === 0) return 0;
    const subject = { type: "installation", ref: "personal_data" };
    await recordAudit(tx, { at: clock.now(), by: BY, action: "apply_retention", subject, details: removed });
    return total;
  });
}

type AtItsEnd = { userId: string; cutoffs: RetentionCutoffs };

async function eraseAtItsEnd({ db, clock }: Services, { userId, cutoffs }: AtItsEnd): Promise<boolean> {
  return db.transaction(async (tx) => {
    const account = await lockAccount(tx, userId);
    // The person may have signed in since it was found.
    if (!account || !(await isAccountAtItsEnd(tx, { userId, cutoffs }))) return false;
    const reason = account.standing === "confirmed" ? "unused" : account.standing;
    await eraseAccount(tx, { account, by: BY, reason, at: clock.now() });
    return true;
  });
}

async function warn({ db, clock, settings }: Services, userId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const account = await lockAccount(tx, userId);
    if (!account) return false;
    const at = clock.now();
    const end = new Date(at.getTime() + FIXED_TERMS.warningDays * DAY_MS);
    const date = dayIn(account, { end, timeZone: settings.timeZone });
    await notify(tx, { to: { userIds: [userId] }, kind: EXPIRY_WARNING, details: { date }, path: "/akun/privasi", at });
    const link = `${settings.publicUrl}/masuk`;
    const letter = privacyWords[account.language].expiring({ name: account.name, date, link });
    const to = reachOf(account);
    // Whatever the person chose for everyday news: this one they must be able to act on.
    if (to) await addJob(tx, { name: "send_message", payload: { ...to, ...letter } });
    await recordAudit(tx, { at, by: BY, action: "warn_unused_account", subject: { type: "user", ref: userId } });
    return true;
  });
}

const dayIn = ({ language }: LockedAccount, { end, timeZone }: { end: Date; timeZone: string }) =>
  new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { timeZone, dateStyle: "long" }).format(end);

function reachOf({ email, phoneNumber }: LockedAccount): Pick<Message, "channel" | "to"> | null {
  if (isDeliverable(email)) return { channel: "email", to: email };
  return phoneNumber === null ? null : { channel: "phone", to: phoneNumber };
}
