import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { failedSignIns } from "../../schema";

/** Forgets one attempt that did not count, by its id, or all of an account, by its hash. */
export async function forgetAttempts(db: Db, which: { id: number } | { accountHash: string }): Promise<void> {
  await db
    .delete(failedSignIns)
    .where("id" in which ? eq(failedSignIns.id, which.id) : eq(failedSignIns.accountHash, which.accountHash));
}
