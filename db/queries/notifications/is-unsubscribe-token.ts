import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Whether the token is that of an account. */
export async function isUnsubscribeToken(db: Db, token: string): Promise<boolean> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.unsubscribeToken, token), isNull(users.erasedAt)));
  return found.length > 0;
}
