import { and, asc, eq, gt } from "drizzle-orm";

import type { Db } from "../../client";
import { failedSignIns } from "../../schema";

/** When the first attempt after `since` was made; null when there was none. */
export async function findFirstAttempt(
  db: Db,
  { accountHash, since }: { accountHash: string; since: Date },
): Promise<Date | null> {
  const [first] = await db
    .select({ at: failedSignIns.at })
    .from(failedSignIns)
    .where(and(eq(failedSignIns.accountHash, accountHash), gt(failedSignIns.at, since)))
    .orderBy(asc(failedSignIns.at))
    .limit(1);
  return first?.at ?? null;
}
