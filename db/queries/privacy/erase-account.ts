import { eq, inArray, or, sql } from "drizzle-orm";

import type { Db } from "../../client";
import {
  consents,
  credentials,
  invitations,
  listingReports,
  notifications,
  savedSearches,
  sessions,
  twoFactors,
  users,
  verifications,
} from "../../schema";

/** Whose data are erased, and what stands in their place. */
export type ErasedAccount = {
  account: { id: string; email: string; phoneNumber: string | null };
  /** Stands where the name stood: in the audit log, beside what the person wrote for the organisation. */
  pseudonym: string;
  /** An address that nothing is sent to. */
  placeholder: string;
  at: Date;
};

/**
 * Removes what says who the person is: the account row stays, because the audit log and the organisation's own records
 * point at it, and holds nothing personal any more. Call it in a transaction.
 */
export async function eraseAccount(db: Db, { account, pseudonym, placeholder, at }: ErasedAccount): Promise<void> {
  const { id, email, phoneNumber } = account;
  const addresses = phoneNumber === null ? [email] : [email, phoneNumber];
  await db.delete(sessions).where(eq(sessions.userId, id));
  await db.delete(credentials).where(eq(credentials.userId, id));
  await db.delete(twoFactors).where(eq(twoFactors.userId, id));
  await db.delete(notifications).where(eq(notifications.userId, id));
  await db.delete(savedSearches).where(eq(savedSearches.userId, id));
  await db.delete(consents).where(eq(consents.userId, id));
  const isTheirs = or(
    inArray(verifications.identifier, addresses),
    eq(verifications.value, id),
    sql`right(${verifications.identifier}, length(${id}) + 1) in (${`:${id}`}, ${`-${id}`})`,
  );
  await db.delete(verifications).where(isTheirs);
  await db.update(listingReports).set({ contact: null }).where(eq(listingReports.reportedBy, id));
  await db.update(invitations).set({ name: pseudonym, sentTo: null }).where(inArray(invitations.sentTo, addresses));
  await db
    .update(users)
    .set({
      name: pseudonym,
      email: placeholder,
      emailVerified: false,
      image: null,
      username: null,
      displayUsername: null,
      phoneNumber: null,
      phoneNumberVerified: false,
      twoFactorEnabled: false,
      standing: "left",
      claimNote: null,
      standingReason: null,
      standingAt: at,
      digest: "never",
      digestedAt: null,
      unsubscribeToken: sql`replace(gen_random_uuid()::text, '-', '')`,
      recordsViews: false,
      lastSeenAt: null,
      erasedAt: at,
      updatedAt: at,
    })
    .where(eq(users.id, id));
}
