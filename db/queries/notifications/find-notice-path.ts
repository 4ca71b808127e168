import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications } from "../../schema";

/** Path of the page that a person's notification is about. */
export async function findNoticePath(db: Db, { userId, id }: { userId: string; id: number }): Promise<string | null> {
  const [found] = await db
    .select({ path: notifications.path })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), eq(notifications.id, id)));
  return found?.path ?? null;
}
