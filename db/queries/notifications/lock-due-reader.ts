import { and, desc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications, users } from "../../schema";
import { type DigestCutoffs, isDue, isUntold } from "./digest-cutoffs";
import { type Reader, readerColumns } from "./find-reachable-reader";

/** Somebody whose digest is due, and what it tells of, newest first. */
export type DueReader = Reader & {
  notices: { id: number; kind: string; details: Record<string, string>; path: string }[];
};

/**
 * Locks the user for this transaction; null when the digest is not due any more, or another worker is at it right now.
 */
export async function lockDueReader(
  db: Db,
  { userId, cutoffs }: { userId: string; cutoffs: DigestCutoffs },
): Promise<DueReader | null> {
  const [reader] = await db
    .select(readerColumns)
    .from(users)
    .where(and(eq(users.id, userId), isDue(db, cutoffs)))
    .for("update", { of: users, skipLocked: true });
  if (!reader) return null;
  const { id, kind, details, path } = notifications;
  const notices = await db
    .select({ id, kind, details, path })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isUntold(cutoffs)))
    .orderBy(desc(notifications.createdAt), desc(notifications.id));
  return { ...reader, notices };
}
