import { and, eq } from "drizzle-orm";

import type { SearchDigest } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { savedSearches } from "../../schema";
import type { SavedSearch } from "./find-saved-searches";

/** A search to keep; it begins as looked at and told of at `at`. */
export type NewSavedSearch = Pick<SavedSearch, "name" | "address" | "sought" | "query" | "frequency"> & {
  userId: string;
  at: Date;
};

/** Keeps a search and gives its id; call it while the account is locked, once it is known that there is room. */
export async function saveNewSearch(tx: Db, { at, ...search }: NewSavedSearch): Promise<number> {
  const [added] = await tx
    .insert(savedSearches)
    .values({ ...search, seenAt: at, toldUntil: at, createdAt: at })
    .returning({ id: savedSearches.id });
  if (!added) throw new Error("An insert gave no row back");
  return added.id;
}

/** Which saved search of which person. */
export type OwnSearch = { userId: string; id: number };

/** Changes a person's saved search; with `toldUntil` what was published before counts as told. */
export async function saveSearchSettings(
  tx: Db,
  { userId, id, ...settings }: OwnSearch & { name: string; frequency: SearchDigest; toldUntil?: Date },
): Promise<void> {
  await tx.update(savedSearches).set(settings).where(isOwn({ userId, id }));
}

/** Locks a person's saved search for the rest of the transaction; null when the person has none of this id. */
export async function lockOwnSearch(
  tx: Db,
  own: OwnSearch,
): Promise<Pick<SavedSearch, "name" | "sought" | "frequency"> | null> {
  const { name, sought, frequency } = savedSearches;
  const [found] = await tx.select({ name, sought, frequency }).from(savedSearches).where(isOwn(own)).for("update");
  return found ?? null;
}

/** Removes a person's saved search; false when the person has none of this id. */
export async function removeOwnSearch(tx: Db, own: OwnSearch): Promise<boolean> {
  const removed = await tx.delete(savedSearches).where(isOwn(own));
  return removed.count > 0;
}

const isOwn = ({ userId, id }: OwnSearch) => and(eq(savedSearches.userId, userId), eq(savedSearches.id, id));
