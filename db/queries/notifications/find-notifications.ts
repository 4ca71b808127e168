import { count, desc, eq, isNotNull } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications } from "../../schema";

/** A notification as its reader sees it. */
export type StoredNotice = {
  id: number;
  kind: string;
  details: Record<string, string>;
  path: string;
  createdAt: Date;
  readAt: Date | null;
};

/** One page (from 1) of a person's notifications, unread first, then newest first, and how many there are. */
export async function findNotifications(
  db: Db,
  { userId, page, pageSize }: { userId: string; page: number; pageSize: number },
): Promise<{ notices: StoredNotice[]; total: number }> {
  const { id, kind, details, path, createdAt, readAt } = notifications;
  const [notices, [counted]] = await Promise.all([
    db
      .select({ id, kind, details, path, createdAt, readAt })
      .from(notifications)
      .where(eq(notifications.userId, userId))
      .orderBy(isNotNull(notifications.readAt), desc(notifications.createdAt), desc(notifications.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db.select({ total: count() }).from(notifications).where(eq(notifications.userId, userId)),
  ]);
  return { notices, total: counted?.total ?? 0 };
}
