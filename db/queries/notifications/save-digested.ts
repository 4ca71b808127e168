import { and, eq, inArray } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications, users } from "../../schema";

/** Remembers that a digest with these notifications went out. */
export async function saveDigested(
  db: Db,
  { userId, noticeIds, at }: { userId: string; noticeIds: readonly number[]; at: Date },
): Promise<void> {
  await db
    .update(notifications)
    .set({ sentAt: at })
    .where(and(eq(notifications.userId, userId), inArray(notifications.id, [...noticeIds])));
  await db.update(users).set({ digestedAt: at }).where(eq(users.id, userId));
}
