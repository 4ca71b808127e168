import { asc, desc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { savedSearches } from "../../schema";

/** A search that somebody keeps. */
export type SavedSearch = Omit<typeof savedSearches.$inferSelect, "userId">;

/** A person's saved searches, newest first. */
export async function findSavedSearches(db: Db, userId: string): Promise<SavedSearch[]> {
  const { id, name, address, sought, query, frequency, seenAt, toldUntil, createdAt } = savedSearches;
  return db
    .select({ id, name, address, sought, query, frequency, seenAt, toldUntil, createdAt })
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
    .orderBy(desc(createdAt), asc(id));
}
