import { and, eq, isNull, ne } from "drizzle-orm";

import type { Db } from "../../client";
import { consents } from "../../schema";

/** What somebody may agree to. */
export type ConsentPurpose = (typeof consents.$inferSelect)["purpose"];

/** A consent to one version of one purpose. */
export type GivenConsent = { userId: string; purpose: ConsentPurpose; version: string; at: Date };

/** Records that the person agreed; an open consent to an older version ends with it, one to the same stays as it is. */
export async function saveConsent(db: Db, { userId, purpose, version, at }: GivenConsent): Promise<void> {
  await db
    .update(consents)
    .set({ withdrawnAt: at })
    .where(and(isOpen(userId, purpose), ne(consents.version, version)));
  const open = await db.select({ id: consents.id }).from(consents).where(isOpen(userId, purpose));
  if (open.length === 0) await db.insert(consents).values({ userId, purpose, version, givenAt: at });
}

/** Records that the person withdrew; the row stays as a proof of what was agreed, and until when. */
export async function saveWithdrawal(
  db: Db,
  { userId, purpose, at }: { userId: string; purpose: ConsentPurpose; at: Date },
): Promise<void> {
  await db.update(consents).set({ withdrawnAt: at }).where(isOpen(userId, purpose));
}

/** Whether the person agrees to this at present. */
export async function hasConsent(db: Db, userId: string, purpose: ConsentPurpose): Promise<boolean> {
  const open = await db.select({ id: consents.id }).from(consents).where(isOpen(userId, purpose));
  return open.length > 0;
}

const isOpen = (userId: string, purpose: ConsentPurpose) =>
  and(eq(consents.userId, userId), eq(consents.purpose, purpose), isNull(consents.withdrawnAt));
