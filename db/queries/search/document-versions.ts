import { and, asc, count, eq, gt, inArray } from "drizzle-orm";

import type { Db } from "../../client";
import { searchDocuments, searchTexts } from "../../schema";
import type { SearchKey } from "./search-document";
import type { Sought } from "./search-facets";

const BATCH = 5_000;

/** Keys and versions of all documents, in batches. */
export async function* documentVersions(db: Db): AsyncGenerator<(SearchKey & { version: number })[]> {
  let after = 0;
  for (;;) {
    const rows = await db
      .select({
        documentId: searchDocuments.id,
        kind: searchDocuments.kind,
        id: searchDocuments.rowId,
        version: searchDocuments.version,
      })
      .from(searchDocuments)
      .where(gt(searchDocuments.id, after))
      .orderBy(asc(searchDocuments.id))
      .limit(BATCH);
    const last = rows.at(-1);
    if (!last) return;
    after = last.documentId;
    yield rows.map(({ kind, id, version }) => ({ kind, id, version }));
  }
}

/** Row ids of a kind's documents, in batches and in order. */
export async function* documentKeys(db: Db, kind: Sought): AsyncGenerator<number[]> {
  let after = 0;
  for (;;) {
    const rows = await db
      .select({ id: searchDocuments.rowId })
      .from(searchDocuments)
      .where(and(eq(searchDocuments.kind, kind), gt(searchDocuments.rowId, after)))
      .orderBy(asc(searchDocuments.rowId))
      .limit(BATCH);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.map(({ id }) => id);
  }
}

/** The fingerprints of a kind's documents by row id; rows without a document are left out. */
export async function findFingerprints(db: Db, kind: Sought, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: searchDocuments.rowId, fingerprint: searchTexts.fingerprint })
    .from(searchDocuments)
    .innerJoin(searchTexts, eq(searchTexts.documentId, searchDocuments.id))
    .where(and(eq(searchDocuments.kind, kind), inArray(searchDocuments.rowId, [...ids])));
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** How many documents there are. */
export async function countDocuments(db: Db): Promise<number> {
  const [row] = await db.select({ documents: count() }).from(searchDocuments);
  return row?.documents ?? 0;
}
