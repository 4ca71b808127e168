import { and, eq, gt, inArray, lte, max } from "drizzle-orm";

import type { Db } from "../../client";
import { interests, potentials } from "../../schema";

const TABLES = { potentials, interests };

/** What has a date of publication. */
export type Dated = keyof typeof TABLES;

/** Whether a kind of things has a date of publication. */
export const isDated = (sought: string): sought is Dated => sought in TABLES;

/** A thing that was published, by ref. */
export type PublishedThing = { ref: string; title: string };

/** After `since`, and at `until` at the latest. */
export type PublishedWithin = { since: Date; until: Date };

/** When the newest published potential and the newest interest were published; null where there are none. */
export async function findNewestMoments(db: Db): Promise<Record<Dated, Date | null>> {
  const newestOf = async (dated: Dated) => {
    const { state, publishedAt } = TABLES[dated];
    const [row] = await db
      .select({ newest: max(publishedAt) })
      .from(TABLES[dated])
      .where(eq(state, "published"));
    return row?.newest ?? null;
  };
  const [ofPotentials, ofInterests] = await Promise.all([newestOf("potentials"), newestOf("interests")]);
  return { potentials: ofPotentials, interests: ofInterests };
}

/** Those of `refs` that are published and became so within the time, in the order of `refs`. */
export async function findPublishedAmong(
  db: Db,
  { dated, refs, since, until }: PublishedWithin & { dated: Dated; refs: readonly string[] },
): Promise<PublishedThing[]> {
  if (refs.length === 0) return [];
  const { ref, title, state, publishedAt } = TABLES[dated];
  const rows = await db
    .select({ ref, title })
    .from(TABLES[dated])
    .where(and(inArray(ref, [...refs]), eq(state, "published"), gt(publishedAt, since), lte(publishedAt, until)));
  const found = new Map(rows.map((row) => [row.ref, row]));
  return refs.flatMap((one) => found.get(one) ?? []);
}
