import { eq } from "drizzle-orm";

import type { Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { sessions, users } from "../../schema";

/** How somebody stands from now on, and why. */
export type NewStanding = { userId: string; standing: Standing; reason: string | null; at: Date };

/** Writes the standing of a locked account; who left is signed out everywhere, the session of who is refused shows why. */
export async function saveStanding(tx: Db, { userId, standing, reason, at }: NewStanding): Promise<void> {
  await tx
    .update(users)
    .set({ standing, standingReason: reason, standingAt: at, updatedAt: at })
    .where(eq(users.id, userId));
  if (standing === "left") await tx.delete(sessions).where(eq(sessions.userId, userId));
}
