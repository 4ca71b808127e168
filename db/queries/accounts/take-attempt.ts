import { and, eq, gt, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { attempts } from "../../schema";

/** An attempt on an account at a moment, and how many there may be since another. */
export type Attempt = { hash: string; at: Date; since: Date; limit: number };

/**
 * Counts one more attempt and gives its id; null, and counts nothing, when there were `limit` already. Attempts on one
 * account take turns, so that many at one moment are not let in together.
 */
export async function takeAttempt(db: Db, { hash, at, since, limit }: Attempt): Promise<number | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`);
    const isRecent = and(eq(attempts.hash, hash), gt(attempts.at, since));
    if ((await tx.$count(attempts, isRecent)) >= limit) return null;
    const [taken] = await tx.insert(attempts).values({ hash, at }).returning({ id: attempts.id });
    return taken?.id ?? null;
  });
}
