import { and, asc, eq, gt, lt, lte, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { searchMirrors, searchRemovals } from "../../schema";
import type { SearchDocument, SearchKey } from "./search-document";

/** How far an index follows: every change up to `version`, under settings of this number. */
export type MirrorState = { version: number; settings: number };

/** How far the index of this name follows; null when it never did. */
export async function findMirror(db: Db, name: string): Promise<MirrorState | null> {
  const [state] = await db
    .select({ version: searchMirrors.version, settings: searchMirrors.settings })
    .from(searchMirrors)
    .where(eq(searchMirrors.name, name));
  return state ?? null;
}

/** Remembers how far the index of this name follows. */
export async function saveMirror(db: Db, name: string, state: MirrorState): Promise<void> {
  await db
    .insert(searchMirrors)
    .values({ name, ...state })
    .onConflictDoUpdate({ target: searchMirrors.name, set: state });
}

/** The version of the newest document or removal; 0 when there is none. */
export async function newestVersion(db: Db): Promise<number> {
  const [row] = await db.execute<{ version: string }>(sql`
    select greatest(
      (select coalesce(max(version), 0) from search_documents),
      (select coalesce(max(version), 0) from search_removals)) as version`);
  return Number(row?.version ?? 0);
}

/** Documents with a version greater than `after` and not beyond `until`, in the order of their versions, at most `limit`. */
export async function findDocumentsSince(
  db: Db,
  { after, until, limit }: { after: number; until: number; limit: number },
): Promise<SearchDocument[]> {
  const rows = await db.execute<{ document: SearchDocument }>(sql`
    select jsonb_build_object(
      'kind', d.kind, 'id', d.row_id, 'version', d.version, 'ref', t.ref, 'title', t.title, 'place', t.place,
      'body', t.body, 'labels', t.labels, 'newest', d.newest, 'size', d.size, 'attention', d.attention,
      'closes', d.closes,
      'position', case when d.latitude is not null
        then jsonb_build_object('latitude', d.latitude, 'longitude', d.longitude) end,
      'codes', coalesce((
        select jsonb_object_agg(facet, codes)
        from (select facet, jsonb_agg(code order by code) as codes from search_codes where id = any(l.codes) or id = d.district group by facet) own
      ), '{}')) as document
    from search_documents d join search_texts t on t.document_id = d.id join search_code_lists l on l.id = d.list
    where d.version > ${after} and d.version <= ${until} order by d.version limit ${limit}`);
  return rows.map(({ document }) => document);
}

/** What was removed with a version greater than `after` and not beyond `until`. */
export async function findRemovalsSince(
  db: Db,
  { after, until }: { after: number; until: number },
): Promise<(SearchKey & { version: number })[]> {
  return db
    .select({ kind: searchRemovals.kind, id: searchRemovals.rowId, version: searchRemovals.version })
    .from(searchRemovals)
    .where(and(gt(searchRemovals.version, after), lte(searchRemovals.version, until)))
    .orderBy(asc(searchRemovals.version));
}

/** Forgets removals of before `before`: every index has heard of them, or is filled anew. */
export async function forgetRemovals(db: Db, before: Date): Promise<void> {
  await db.delete(searchRemovals).where(lt(searchRemovals.removedAt, before));
}
