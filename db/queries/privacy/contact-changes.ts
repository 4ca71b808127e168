import { and, eq, gt } from "drizzle-orm";

import type { Channel } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { verifications } from "../../schema";

/** Whose address or number is to change, and of which channel. */
export type ContactOf = { userId: string; channel: Channel };

const identifierOf = ({ userId, channel }: ContactOf) => `change-${channel}:${userId}`;

/** Remembers what a person wants their address or number to be until it is proved; a later wish replaces an earlier one. */
export async function saveContactChange(
  db: Db,
  { id, value, expiresAt, at, ...of }: ContactOf & { id: string; value: string; expiresAt: Date; at: Date },
): Promise<void> {
  await removeContactChange(db, of);
  await db
    .insert(verifications)
    .values({ id, identifier: identifierOf(of), value, expiresAt, createdAt: at, updatedAt: at });
}

/** What was remembered, when it can still be proved at `now`. */
export async function findContactChange(db: Db, { now, ...of }: ContactOf & { now: Date }): Promise<string | null> {
  const [found] = await db
    .select({ value: verifications.value })
    .from(verifications)
    .where(and(eq(verifications.identifier, identifierOf(of)), gt(verifications.expiresAt, now)));
  return found?.value ?? null;
}

/** Forgets it. */
export async function removeContactChange(db: Db, of: ContactOf): Promise<void> {
  await db.delete(verifications).where(eq(verifications.identifier, identifierOf(of)));
}
