import { and, eq, gt, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { failedSignIns } from "../../schema";

/** An attempt on an account at a moment, and how many there may be since another. */
export type Attempt = { accountHash: string; at: Date; since: Date; limit: number };

/**
 * Counts one more attempt and gives its id; null, and counts nothing, when there were `limit` already. Attempts on one
 * account take turns, so that many at one moment are not let in together.
 */
export async function takeAttempt(db: Db, { accountHash, at, since, limit }: Attempt): Promise<number | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountHash}, 0))`);
    const isRecent = and(eq(failedSignIns.accountHash, accountHash), gt(failedSignIns.at, since));
    if ((await tx.$count(failedSignIns, isRecent)) >= limit) return null;
    const [taken] = await tx.insert(failedSignIns).values({ accountHash, at }).returning({ id: failedSignIns.id });
    return taken?.id ?? null;
  });
}
