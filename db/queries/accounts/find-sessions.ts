import { and, desc, eq, gt, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { sessions } from "../../schema";

/** A device on which somebody is signed in. */
export type SignedInDevice = { id: string; userAgent: string | null; since: Date; lastUsed: Date };

/** The devices on which a person is signed in, last used first. */
export async function findSessions(db: Db, userId: string): Promise<SignedInDevice[]> {
  return db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      since: sessions.createdAt,
      lastUsed: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.updatedAt), sessions.id);
}
