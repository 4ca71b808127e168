import { asc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import {
  auditLog,
  consents,
  interests,
  introductionMeetings,
  introductionMessages,
  introductions,
  invitations,
  listingReports,
  notifications,
  partnerDocuments,
  photos,
  potentials,
  savedSearches,
  sessions,
  shortlistEntries,
} from "../../schema";

/** Everything that is stored under a person's id beside the account: no secrets, and nothing about other people. */
export type PersonalData = Awaited<ReturnType<typeof findPersonalData>>;

/** Reads it in one go, oldest first. */
export async function findPersonalData(db: Db, userId: string) {
  const [
    devices,
    agreed,
    told,
    sought,
    done,
    reported,
    shortlisted,
    madePotentials,
    madeInterests,
    pictures,
    papers,
    invited,
    begun,
    written,
    recorded,
  ] = await Promise.all([
    db
      .select({
        signedInAt: sessions.createdAt,
        expiresAt: sessions.expiresAt,
        ipAddress: sessions.ipAddress,
        userAgent: sessions.userAgent,
      })
      .from(sessions)
      .where(eq(sessions.userId, userId))
      .orderBy(asc(sessions.createdAt)),
    db
      .select({
        purpose: consents.purpose,
        version: consents.version,
        givenAt: consents.givenAt,
        withdrawnAt: consents.withdrawnAt,
      })
      .from(consents)
      .where(eq(consents.userId, userId))
      .orderBy(asc(consents.id)),
    db
      .select({
        kind: notifications.kind,
        details: notifications.details,
        path: notifications.path,
        createdAt: notifications.createdAt,
        readAt: notifications.readAt,
        sentAt: notifications.sentAt,
      })
      .from(notifications)
      .where(eq(notifications.userId, userId))
      .orderBy(asc(notifications.id)),
    db
      .select({
        name: savedSearches.name,
        address: savedSearches.address,
        frequency: savedSearches.frequency,
        createdAt: savedSearches.createdAt,
        seenAt: savedSearches.seenAt,
      })
      .from(savedSearches)
      .where(eq(savedSearches.userId, userId))
      .orderBy(asc(savedSearches.id)),
    db
      .select({
        at: auditLog.at,
        action: auditLog.action,
        subjectType: auditLog.subjectType,
        subjectRef: auditLog.subjectRef,
        from: auditLog.fromState,
        to: auditLog.toState,
        reason: auditLog.reason,
        details: auditLog.details,
      })
      .from(auditLog)
      .where(eq(auditLog.actorUserId, userId))
      .orderBy(asc(auditLog.id)),
    db
      .select({
        subjectType: listingReports.subjectType,
        subjectRef: listingReports.subjectRef,
        reason: listingReports.reason,
        message: listingReports.message,
        contact: listingReports.contact,
        createdAt: listingReports.createdAt,
        answer: listingReports.answer,
        answeredAt: listingReports.answeredAt,
      })
      .from(listingReports)
      .where(eq(listingReports.reportedBy, userId))
      .orderBy(asc(listingReports.id)),
    db
      .select({
        potential: potentials.ref,
        interest: interests.ref,
        choice: shortlistEntries.choice,
        reason: shortlistEntries.reason,
        note: shortlistEntries.note,
        at: shortlistEntries.at,
      })
      .from(shortlistEntries)
      .innerJoin(potentials, eq(potentials.id, shortlistEntries.potentialId))
      .innerJoin(interests, eq(interests.id, shortlistEntries.interestId))
      .where(eq(shortlistEntries.userId, userId))
      .orderBy(asc(shortlistEntries.at), asc(potentials.ref)),
    db
      .select({ ref: potentials.ref, title: potentials.title, state: potentials.state })
      .from(potentials)
      .where(eq(potentials.createdBy, userId))
      .orderBy(asc(potentials.id)),
    db
      .select({ ref: interests.ref, title: interests.title, state: interests.state })
      .from(interests)
      .where(eq(interests.createdBy, userId))
      .orderBy(asc(interests.id)),
    db
      .select({ key: photos.key, caption: photos.caption, createdAt: photos.createdAt })
      .from(photos)
      .where(eq(photos.createdBy, userId))
      .orderBy(asc(photos.id)),
    db
      .select({
        kind: partnerDocuments.kind,
        number: partnerDocuments.number,
        createdAt: partnerDocuments.createdAt,
      })
      .from(partnerDocuments)
      .where(eq(partnerDocuments.createdBy, userId))
      .orderBy(asc(partnerDocuments.id)),
    db
      .select({ role: invitations.role, createdAt: invitations.createdAt, acceptedAt: invitations.acceptedAt })
      .from(invitations)
      .where(eq(invitations.invitedBy, userId))
      .orderBy(asc(invitations.id)),
    db
      .select({
        ref: introductions.ref,
        state: introductions.state,
        note: introductions.note,
        createdAt: introductions.createdAt,
      })
      .from(introductions)
      .where(eq(introductions.createdBy, userId))
      .orderBy(asc(introductions.id)),
    db
      .select({ introduction: introductions.ref, text: introductionMessages.text, at: introductionMessages.at })
      .from(introductionMessages)
      .innerJoin(introductions, eq(introductions.id, introductionMessages.introductionId))
      .where(eq(introductionMessages.userId, userId))
      .orderBy(asc(introductionMessages.id)),
    db
      .select({
        introduction: introductions.ref,
        kind: introductionMeetings.kind,
        heldOn: introductionMeetings.heldOn,
        note: introductionMeetings.note,
      })
      .from(introductionMeetings)
      .innerJoin(introductions, eq(introductions.id, introductionMeetings.introductionId))
      .where(eq(introductionMeetings.recordedBy, userId))
      .orderBy(asc(introductionMeetings.id)),
  ]);
  return {
    sessions: devices,
    consents: agreed,
    notifications: told,
    savedSearches: sought,
    auditLines: done,
    reports: reported,
    shortlist: shortlisted,
    potentials: madePotentials,
    interests: madeInterests,
    photos: pictures,
    documents: papers,
    invitationsSent: invited,
    introductions: begun,
    messages: written,
    meetings: recorded,
  };
}
