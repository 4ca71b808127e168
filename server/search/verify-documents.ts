import type { Db } from "~/db/client";
import { documentKeys, findFingerprints } from "~/db/queries/search/document-versions";
import { lockDocuments, nextVersions } from "~/db/queries/search/follow-changes";
import {
  type DocumentRow,
  type DocumentScope,
  readDocuments,
  readDocumentsAfter,
} from "~/db/queries/search/read-documents";
import { countWords } from "~/db/queries/search/write-documents";

import { documentScope, followChanges, type IndexNeeds } from "./follow-changes";
import { labelDocument } from "./label-document";
import { createPostgresSearch } from "./postgres/postgres-search";
import { wordDocument } from "./postgres/word-document";
import { type Sought, SOUGHT } from "./search";

/** Rows at a time: each batch is a transaction. */
const BATCH = 1_000;

/** How many documents there should be, how many differed or lacked, and how many had no row. */
export type DocumentsVerified = { documents: number; repaired: number; removed: number };

/** Compares the documents with the rows that they stand for, and puts right what differs. */
export async function verifyDocuments(services: IndexNeeds): Promise<DocumentsVerified> {
  await followChanges(services);
  const scope = documentScope(services);
  const result = { documents: 0, repaired: 0, removed: 0 };
  for (const kind of SOUGHT) {
    const seen = new Set<number>();
    let after = 0;
    for (;;) {
      const { rows, repaired } = await repairBatch(services.db, scope, { kind, after });
      for (const { id } of rows) seen.add(id);
      result.repaired += repaired;
      after = rows.at(-1)?.id ?? after;
      if (rows.length < BATCH) break;
    }
    result.documents += seen.size;
    result.removed += await removeOthers(services.db, scope, { kind, seen });
  }
  await services.db.transaction(async (tx) => {
    await lockDocuments(tx);
    await countWords(tx);
  });
  return result;
}

async function repairBatch(
  db: Db,
  scope: DocumentScope,
  { kind, after }: { kind: Sought; after: number },
): Promise<{ rows: DocumentRow[]; repaired: number }> {
  return db.transaction(async (tx) => {
    await lockDocuments(tx);
    const rows = await readDocumentsAfter(tx, scope, { kind, after, limit: BATCH });
    const known = await findFingerprints(
      tx,
      kind,
      rows.map(({ id }) => id),
    );
    const wrong = rows.filter((row) => known.get(row.id) !== wordDocument(labelDocument(row, 0)).fingerprint);
    const versions = await nextVersions(tx, wrong.length);
    await createPostgresSearch(tx).index(wrong.map((row, at) => labelDocument(row, versions[at] ?? 0)));
    return { rows, repaired: wrong.length };
  });
}

/** What was published while the others were read is no stray: it is looked for once more. */
async function removeOthers(
  db: Db,
  scope: DocumentScope,
  { kind, seen }: { kind: Sought; seen: ReadonlySet<number> },
): Promise<number> {
  return db.transaction(async (tx) => {
    await lockDocuments(tx);
    let removed = 0;
    for await (const ids of documentKeys(tx, kind)) {
      const strays = ids.filter((id) => !seen.has(id));
      const published = await publishedOf(tx, scope, { kind, ids: strays });
      const gone = strays.filter((id) => !published.has(id)).map((id) => ({ kind, id }));
      await createPostgresSearch(tx).remove(gone);
      removed += gone.length;
    }
    return removed;
  });
}

async function publishedOf(tx: Db, scope: DocumentScope, { kind, ids }: { kind: Sought; ids: number[] }) {
  if (ids.length === 0) return new Set<number>();
  const rows = await readDocuments(tx, scope, { kind, ids });
  return new Set(rows.map(({ id }) => id));
}
