import { and, asc, eq, gt, inArray, isNull, lt, or, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { savedSearches, users } from "../../schema";
import type { SavedSearch } from "./find-saved-searches";

/** The moments up to which daily and weekly searches are to be told of; a search is due until that has happened. */
export type SearchMoments = { daily: Date; weekly: Date };

const isDue = ({ daily, weekly }: SearchMoments): SQL | undefined =>
  or(
    and(eq(savedSearches.frequency, "daily"), lt(savedSearches.toldUntil, daily)),
    and(eq(savedSearches.frequency, "weekly"), lt(savedSearches.toldUntil, weekly)),
  );

/** Ids of the next people after the id `after` who have a search that is due, at most `limit`. */
export async function findPeopleWithDueSearches(
  db: Db,
  { moments, after, limit }: { moments: SearchMoments; after: string; limit: number },
): Promise<string[]> {
  const due = await db
    .selectDistinct({ id: savedSearches.userId })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(and(isNull(users.erasedAt), gt(savedSearches.userId, after), isDue(moments)))
    .orderBy(asc(savedSearches.userId))
    .limit(limit);
  return due.map(({ id }) => id);
}

/** A search that is due. */
export type DueSearch = Pick<SavedSearch, "id" | "name" | "address" | "sought" | "query" | "toldUntil"> & {
  frequency: "daily" | "weekly";
};

/** A person's searches that are due, in the order in which they were saved. */
export async function findDueSearches(
  db: Db,
  { userId, moments }: { userId: string; moments: SearchMoments },
): Promise<DueSearch[]> {
  const { id, name, address, sought, query, toldUntil, frequency } = savedSearches;
  const due = await db
    .select({ id, name, address, sought, query, toldUntil, frequency })
    .from(savedSearches)
    .where(and(eq(savedSearches.userId, userId), isDue(moments)))
    .orderBy(asc(id));
  return due.flatMap(({ frequency: often, ...search }) => (often === "never" ? [] : [{ ...search, frequency: often }]));
}

/**
 * Notes that these searches of a person are told of up to their moment, and gives the ids of those that were not before:
 * of two workers, the second waits for the first and is given none.
 */
export async function saveToldUntil(
  tx: Db,
  { userId, ids, moments }: { userId: string; ids: readonly number[]; moments: SearchMoments },
): Promise<ReadonlySet<number>> {
  const told = new Set<number>();
  for (const frequency of ["daily", "weekly"] as const) {
    const rows = await tx
      .update(savedSearches)
      .set({ toldUntil: moments[frequency] })
      .where(
        and(
          eq(savedSearches.userId, userId),
          inArray(savedSearches.id, [...ids]),
          eq(savedSearches.frequency, frequency),
          lt(savedSearches.toldUntil, moments[frequency]),
        ),
      )
      .returning({ id: savedSearches.id });
    for (const { id } of rows) told.add(id);
  }
  return told;
}
