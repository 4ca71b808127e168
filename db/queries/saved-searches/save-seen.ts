import { and, eq, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { savedSearches } from "../../schema";
import type { SavedSearch } from "./find-saved-searches";

/** Notes that a person looks at what the search of this address finds, and gives it; null when it is not saved. */
export async function saveSeen(
  db: Db,
  { userId, address, at }: { userId: string; address: string; at: Date },
): Promise<Pick<SavedSearch, "id" | "frequency"> | null> {
  const { id, frequency } = savedSearches;
  const [seen] = await db
    .update(savedSearches)
    .set({ seenAt: at })
    .where(
      and(
        eq(savedSearches.userId, userId),
        sql`md5(${savedSearches.address}) = md5(${address})`,
        eq(savedSearches.address, address),
      ),
    )
    .returning({ id, frequency });
  return seen ?? null;
}
