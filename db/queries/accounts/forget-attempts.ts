import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { attempts } from "../../schema";

/** Forgets one attempt that did not count, by its id, or all of an account, by its hash. */
export async function forgetAttempts(db: Db, which: { id: number } | { hash: string }): Promise<void> {
  await db.delete(attempts).where("id" in which ? eq(attempts.id, which.id) : eq(attempts.hash, which.hash));
}
