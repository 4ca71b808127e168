import { eq } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Gives a locked account another role, from its next request on. */
export async function saveRole(tx: Db, { userId, role, at }: { userId: string; role: Role; at: Date }): Promise<void> {
  await tx.update(users).set({ role, updatedAt: at }).where(eq(users.id, userId));
}
