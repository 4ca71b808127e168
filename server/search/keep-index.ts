import { tryLockMirror } from "~/db/queries/search/follow-changes";

import type { Logger } from "../services.server";
import { followChanges, type IndexNeeds } from "./follow-changes";
import { type Mirror, mirrorDocuments } from "./mirror-documents";

/**
 * Brings the index up to date with the rows, and the search server with the index. While that server is away nothing is
 * lost: the next run, within a minute, goes on where this one ended.
 */
export async function keepIndex(services: IndexNeeds & { mirror: Mirror | null; log: Logger }): Promise<void> {
  await followChanges(services);
  const { db, mirror } = services;
  if (!mirror) return;
  try {
    // Filling a large one takes longer than a job may: whoever comes second leaves it to the first.
    await db.transaction(async (tx) => {
      if (await tryLockMirror(tx)) await mirrorDocuments(db, mirror);
    });
  } catch (error) {
    services.log.warn({ err: error }, "the search server cannot be brought up to date");
  }
}
