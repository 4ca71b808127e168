import { and, count, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications } from "../../schema";

/** How many notifications a person has not read. */
export async function countUnreadNotifications(db: Db, userId: string): Promise<number> {
  const [counted] = await db
    .select({ unread: count() })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)));
  return counted?.unread ?? 0;
}
