import { and, eq, getTableColumns, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";

const { unsubscribeToken: _, image: __, updatedAt: ___, erasedAt: ____, ...columns } = getTableColumns(users);

/** What an account says of its person. */
export type OwnAccount = Omit<typeof users.$inferSelect, "unsubscribeToken" | "image" | "updatedAt" | "erasedAt">;

/** The person's account; null when it is erased or was never there. */
export async function findOwnAccount(db: Db, userId: string): Promise<OwnAccount | null> {
  const [account] = await db
    .select(columns)
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt)));
  return account ?? null;
}
