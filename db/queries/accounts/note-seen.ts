import { eq, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Notes that a person was here: who never comes back is warned, and erased in the end. */
export async function noteSeen(db: Db, userId: string): Promise<void> {
  await db
    .update(users)
    .set({ lastSeenAt: sql`now()` })
    .where(eq(users.id, userId));
}
