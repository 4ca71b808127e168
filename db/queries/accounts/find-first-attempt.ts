import { and, asc, eq, gt } from "drizzle-orm";

import type { Db } from "../../client";
import { attempts } from "../../schema";

/** When the first attempt after `since` was made; null when there was none. */
export async function findFirstAttempt(db: Db, { hash, since }: { hash: string; since: Date }): Promise<Date | null> {
  const [first] = await db
    .select({ at: attempts.at })
    .from(attempts)
    .where(and(eq(attempts.hash, hash), gt(attempts.at, since)))
    .orderBy(asc(attempts.at))
    .limit(1);
  return first?.at ?? null;
}
