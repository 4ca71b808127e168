import { and, eq, isNotNull } from "drizzle-orm";

import type { Db } from "../../client";
import { credentials } from "../../schema";

/** The hash of the person's password; null for somebody who signs in by codes only. */
export async function findPasswordHash(db: Db, userId: string): Promise<string | null> {
  const [found] = await db
    .select({ password: credentials.password })
    .from(credentials)
    .where(and(eq(credentials.userId, userId), isNotNull(credentials.password)));
  return found?.password ?? null;
}
