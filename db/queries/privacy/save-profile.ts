import { eq } from "drizzle-orm";

import type { Language } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Changes what a person is called and spoken to in. */
export async function saveProfile(
  db: Db,
  { userId, name, language, at }: { userId: string; name: string; language: Language; at: Date },
): Promise<void> {
  await db.update(users).set({ name, language, updatedAt: at }).where(eq(users.id, userId));
}

/** Switches on or off whether the person's views, saves and dismissals are recorded. */
export async function saveRecordsViews(
  db: Db,
  { userId, recordsViews, at }: { userId: string; recordsViews: boolean; at: Date },
): Promise<void> {
  await db.update(users).set({ recordsViews, updatedAt: at }).where(eq(users.id, userId));
}
