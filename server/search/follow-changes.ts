import type { Db } from "~/db/client";
import { lockDocuments, nextVersions, takeChanges } from "~/db/queries/search/follow-changes";
import { type DocumentScope, readDocuments } from "~/db/queries/search/read-documents";

import type { Clock, Settings } from "../services.server";
import { labelDocument } from "./label-document";
import { createPostgresSearch } from "./postgres/postgres-search";
import { type SearchKey, SOUGHT } from "./search";

/** Rows at a time: each batch is a transaction. */
const BATCH = 250;

/** What keeping an index needs. */
export type IndexNeeds = { db: Db; settings: Pick<Settings, "regencyCode">; clock: Clock };

/** What documents are made of. */
export const documentScope = ({ settings, clock }: Omit<IndexNeeds, "db">): DocumentScope => ({
  regencyCode: settings.regencyCode,
  day: clock.today(),
});

/**
 * Brings the documents of all rows that have changed up to date, and gives how many changes there were. Whatever was noted
 * is either followed or still noted; nobody else follows at the same time.
 */
export async function followChanges(services: IndexNeeds): Promise<number> {
  const scope = documentScope(services);
  let followed = 0;
  for (;;) {
    const taken = await services.db.transaction(async (tx) => {
      await lockDocuments(tx);
      const changes = await takeChanges(tx, BATCH);
      await refreshDocuments(tx, scope, changes.keys);
      return changes.taken;
    });
    followed += taken;
    if (taken < BATCH) return followed;
  }
}

/** Writes the documents of the rows as they are now, and removes those of rows that have none. */
async function refreshDocuments(tx: Db, scope: DocumentScope, keys: readonly SearchKey[]): Promise<void> {
  const index = createPostgresSearch(tx);
  for (const kind of SOUGHT) {
    const ids = keys.flatMap((key) => (key.kind === kind ? [key.id] : []));
    if (ids.length === 0) continue;
    const rows = await readDocuments(tx, scope, { kind, ids });
    const versions = await nextVersions(tx, rows.length);
    await index.index(rows.map((row, at) => labelDocument(row, versions[at] ?? 0)));
    const published = new Set(rows.map(({ id }) => id));
    await index.remove(ids.filter((id) => !published.has(id)).map((id) => ({ kind, id })));
  }
}
