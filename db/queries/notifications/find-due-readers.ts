import { asc } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";
import { type DigestCutoffs, isDue } from "./digest-cutoffs";

export type { DigestCutoffs } from "./digest-cutoffs";

/** Ids of at most `limit` users whose digest is due. */
export async function findDueReaders(
  db: Db,
  { cutoffs, limit }: { cutoffs: DigestCutoffs; limit: number },
): Promise<string[]> {
  const due = await db
    .select({ id: users.id })
    .from(users)
    .where(isDue(db, cutoffs))
    .orderBy(asc(users.id))
    .limit(limit);
  return due.map(({ id }) => id);
}
