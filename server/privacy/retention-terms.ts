import type { ProductSettings } from "../settings/settings";

/** Terms that nobody need set: after their end these rows serve nothing. */
export const FIXED_TERMS = {
  /** Sessions after they ended, for somebody who asks who signed in. */
  sessionMonths: 1,
  /** Attempts, which limits count for minutes or a day. */
  attemptMonths: 1,
  /** Codes and links after they ended, counters of requests, jobs that failed for good. */
  leftoverDays: 7,
  /** Accounts whose claim DPMD never answered. */
  openClaimMonths: 12,
  /** Between the warning of an unused account and its end. */
  warningDays: 30,
} as const;

/** What is removed when it is older than this. */
export type RetentionCutoffs = {
  sessions: Date;
  attempts: Date;
  leftovers: Date;
  notifications: Date;
  reportContacts: Date;
  outcomes: Date;
  openClaims: Date;
  refusedClaims: Date;
  inactive: Date;
  warned: Date;
};

const DAY_MS = 24 * 60 * 60_000;

/** The cutoffs at a moment; months are those of the calendar (UTC), a shorter month ends sooner. */
export function retentionCutoffs(now: Date, settings: ProductSettings): RetentionCutoffs {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    sessions: monthsBefore(now, FIXED_TERMS.sessionMonths),
    attempts: monthsBefore(now, FIXED_TERMS.attemptMonths),
    leftovers: daysAgo(FIXED_TERMS.leftoverDays),
    notifications: monthsBefore(now, settings.retention_notifications),
    reportContacts: monthsBefore(now, settings.retention_report_contacts),
    outcomes: monthsBefore(now, settings.retention_viewed_outcomes),
    openClaims: monthsBefore(now, FIXED_TERMS.openClaimMonths),
    refusedClaims: monthsBefore(now, settings.retention_refused_claims),
    inactive: monthsBefore(now, settings.retention_inactive_accounts),
    warned: daysAgo(FIXED_TERMS.warningDays),
  };
}

function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  if (before.getUTCDate() !== now.getUTCDate()) before.setUTCDate(0);
  return before;
}
