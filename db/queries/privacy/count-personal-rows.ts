import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import {
  auditLog,
  credentials,
  introductionMessages,
  introductions,
  invitations,
  listingReports,
  notifications,
  partnerDocuments,
  photos,
  savedSearches,
  sessions,
  shortlistEntries,
  twoFactors,
  users,
} from "../../schema";

/** How many rows of each sort name a person. */
export type PersonalRows = {
  sessions: number;
  passwords: number;
  secondFactors: number;
  notifications: number;
  auditLines: number;
  savedSearches: number;
  reports: number;
  shortlisted: number;
  photos: number;
  documents: number;
  invitations: number;
  introductions: number;
  messages: number;
};

/** Counts what is stored about a person beside the account itself; null when the account is gone. */
export async function countPersonalRows(db: Db, userId: string): Promise<PersonalRows | null> {
  const [counted] = await db
    .select({
      sessions: db.$count(sessions, eq(sessions.userId, userId)),
      passwords: db.$count(credentials, eq(credentials.userId, userId)),
      secondFactors: db.$count(twoFactors, eq(twoFactors.userId, userId)),
      notifications: db.$count(notifications, eq(notifications.userId, userId)),
      auditLines: db.$count(auditLog, eq(auditLog.actorUserId, userId)),
      savedSearches: db.$count(savedSearches, eq(savedSearches.userId, userId)),
      reports: db.$count(listingReports, eq(listingReports.reportedBy, userId)),
      shortlisted: db.$count(shortlistEntries, eq(shortlistEntries.userId, userId)),
      photos: db.$count(photos, eq(photos.createdBy, userId)),
      documents: db.$count(partnerDocuments, eq(partnerDocuments.createdBy, userId)),
      invitations: db.$count(invitations, eq(invitations.invitedBy, userId)),
      introductions: db.$count(introductions, eq(introductions.createdBy, userId)),
      messages: db.$count(introductionMessages, eq(introductionMessages.userId, userId)),
    })
    .from(users)
    .where(eq(users.id, userId));
  return counted ?? null;
}
