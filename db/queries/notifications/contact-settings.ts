import { eq } from "drizzle-orm";

import type { Channel, Digest } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** How a person wants to be written to, and where that would go. */
export type ContactSettings = {
  digest: Digest;
  channel: Channel;
  email: string;
  emailVerified: boolean;
  phoneNumber: string | null;
  phoneNumberVerified: boolean;
};

/** The person's settings; null when there is no such account. */
export async function findContactSettings(db: Db, userId: string): Promise<ContactSettings | null> {
  const { digest, channel, email, emailVerified, phoneNumber, phoneNumberVerified } = users;
  const [found] = await db
    .select({ digest, channel, email, emailVerified, phoneNumber, phoneNumberVerified })
    .from(users)
    .where(eq(users.id, userId));
  return found ?? null;
}

/** Changes how often and by which channel the person is written to. */
export async function saveContactSettings(
  db: Db,
  { userId, digest, channel, at }: { userId: string; digest: Digest; channel: Channel; at: Date },
): Promise<void> {
  await db.update(users).set({ digest, channel, updatedAt: at }).where(eq(users.id, userId));
}
