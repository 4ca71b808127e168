import { and, eq, isNull } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Ends the digests of whoever has this token; null when nobody has. */
export async function saveUnsubscribed(
  db: Db,
  { token, at }: { token: string; at: Date },
): Promise<{ userId: string; role: Role } | null> {
  const [found] = await db
    .update(users)
    .set({ digest: "never", updatedAt: at })
    .where(and(eq(users.unsubscribeToken, token), isNull(users.erasedAt)))
    .returning({ userId: users.id, role: users.role });
  return found ?? null;
}
