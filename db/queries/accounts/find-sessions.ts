import { and, desc, eq, gt, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { sessions } from "../../schema";

/** A device on which somebody is signed in; `isThis` when its session has the token that was asked with. */
export type SignedInDevice = { id: string; userAgent: string | null; since: Date; lastUsed: Date; isThis: boolean };

/** The devices on which a person is signed in, last used first. */
export async function findSessions(
  db: Db,
  { userId, token }: { userId: string; token: string },
): Promise<SignedInDevice[]> {
  return db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      since: sessions.createdAt,
      lastUsed: sessions.updatedAt,
      isThis: sql<boolean>`${sessions.token} = ${token}`,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.updatedAt), sessions.id);
}
