import { count, eq, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

import type { Db } from "../../client";
import {
  auditLog,
  credentials,
  invitations,
  listingReports,
  notifications,
  partnerDocuments,
  photos,
  sessions,
  shortlistEntries,
  twoFactors,
} from "../../schema";

/** How many rows of each sort name a person. */
export type PersonalRows = {
  sessions: number;
  passwords: number;
  secondFactors: number;
  notifications: number;
  auditLines: number;
  reports: number;
  shortlisted: number;
  photos: number;
  documents: number;
  invitations: number;
};

/** Counts what is stored about a person beside the account itself. */
export async function countPersonalRows(db: Db, userId: string): Promise<PersonalRows> {
  const rows = async (table: PgTable, isTheirs: SQL): Promise<number> => {
    const [counted] = await db.select({ rows: count() }).from(table).where(isTheirs);
    return counted?.rows ?? 0;
  };
  const [sessionRows, passwords, secondFactors, notices, lines, reports, shortlisted, photoRows, documents, invited] =
    await Promise.all([
      rows(sessions, eq(sessions.userId, userId)),
      rows(credentials, eq(credentials.userId, userId)),
      rows(twoFactors, eq(twoFactors.userId, userId)),
      rows(notifications, eq(notifications.userId, userId)),
      rows(auditLog, eq(auditLog.actorUserId, userId)),
      rows(listingReports, eq(listingReports.reportedBy, userId)),
      rows(shortlistEntries, eq(shortlistEntries.userId, userId)),
      rows(photos, eq(photos.createdBy, userId)),
      rows(partnerDocuments, eq(partnerDocuments.createdBy, userId)),
      rows(invitations, eq(invitations.invitedBy, userId)),
    ]);
  return {
    sessions: sessionRows,
    passwords,
    secondFactors,
    notifications: notices,
    auditLines: lines,
    reports,
    shortlisted,
    photos: photoRows,
    documents,
    invitations: invited,
  };
}
