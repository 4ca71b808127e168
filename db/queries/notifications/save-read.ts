import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { notifications } from "../../schema";

/** Marks one notification of the person (`id`), or all; what is read stays as it is. */
export async function saveRead(
  db: Db,
  { userId, id, at }: { userId: string; id: number | "all"; at: Date },
): Promise<void> {
  const which = id === "all" ? undefined : eq(notifications.id, id);
  await db
    .update(notifications)
    .set({ readAt: at })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), which));
}
