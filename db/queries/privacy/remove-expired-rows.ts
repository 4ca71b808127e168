import { and, inArray, isNotNull, lt, or } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

import { LOOKS } from "~/matching/domain/looks";

import type { Db } from "../../client";
import { attempts, listingReports, notifications, outcomes, rateLimits, sessions, verifications } from "../../schema";

/** What is older than its moment is removed. */
export type RowCutoffs = {
  /** Of their end. */
  sessions: Date;
  attempts: Date;
  /** Codes and links, of their end, and counters of requests. */
  leftovers: Date;
  /** Read ones by when they were read, all others by when they were made. */
  notifications: Date;
  /** Of the answer. */
  reportContacts: Date;
  /** Views, saves and dismissals. */
  outcomes: Date;
};

/** How many rows went, by sort. */
export type RemovedRows = Record<keyof RowCutoffs, number>;

/** Removes rows whose time is over; of a report only the reporter's address goes. */
export async function removeExpiredRows(db: Db, cutoffs: RowCutoffs): Promise<RemovedRows> {
  const remove = async (table: PgTable, isOver: SQL | undefined): Promise<number> => {
    const removed = await db.delete(table).where(isOver);
    return removed.count;
  };
  const codes = await remove(verifications, lt(verifications.expiresAt, cutoffs.leftovers));
  const counters = await remove(rateLimits, lt(rateLimits.lastRequest, cutoffs.leftovers.getTime()));
  const contacts = await db
    .update(listingReports)
    .set({ contact: null })
    .where(and(isNotNull(listingReports.contact), lt(listingReports.answeredAt, cutoffs.reportContacts)));
  return {
    sessions: await remove(sessions, lt(sessions.expiresAt, cutoffs.sessions)),
    attempts: await remove(attempts, lt(attempts.at, cutoffs.attempts)),
    leftovers: codes + counters,
    notifications: await remove(
      notifications,
      or(lt(notifications.readAt, cutoffs.notifications), lt(notifications.createdAt, cutoffs.notifications)),
    ),
    reportContacts: contacts.count,
    outcomes: await remove(outcomes, and(inArray(outcomes.type, [...LOOKS]), lt(outcomes.at, cutoffs.outcomes))),
  };
}
