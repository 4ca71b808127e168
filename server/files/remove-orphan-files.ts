import { findUsedKeys } from "~/db/queries/photos/find-used-keys";

import type { Services } from "../services.server";
import { rowKeyOf } from "./file-names";

const HOUR_MS = 60 * 60 * 1000;
/** Files are kept before their row, and a restore may bring them long before: nothing younger is touched. */
const YOUNGEST_MS = 24 * HOUR_MS;
const BATCH = 500;

/**
 * Removes the files of photos and papers that have had no row for a day, left by a crash between file and row or by a
 * store that was away when a photo was removed, exchange files that nobody decided on for as long, and cards, which are
 * drawn again when they are asked for. Files of another kind are left alone. For a nightly task.
 */
export async function removeOrphanFiles({ db, files, clock, log }: Services): Promise<{ removed: number }> {
  const before = clock.now().getTime() - YOUNGEST_MS;
  let removed = 0;
  let batch: OldFile[] = [];
  const removeUnused = async () => {
    const used = await findUsedKeys(db, [...new Set(batch.map(({ owner }) => owner))]);
    const orphans = batch.filter(({ owner }) => !used.has(owner));
    for (const { key } of orphans) await files.remove(key);
    removed += orphans.length;
    batch = [];
  };
  for await (const { key, modifiedAt } of files.list()) {
    const owner = rowKeyOf(key);
    if (owner === null || modifiedAt.getTime() > before) continue;
    batch.push({ key, owner });
    if (batch.length === BATCH) await removeUnused();
  }
  await removeUnused();
  if (removed > 0) log.info({ removed }, "files without a row are removed");
  return { removed };
}

/** A stored file and the key of the row it belongs to. */
type OldFile = { key: string; owner: string };
