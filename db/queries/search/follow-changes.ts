import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import type { SearchKey } from "./search-document";
import type { Sought } from "./search-facets";

/** Any number will do, as long as every process of this product uses the same. */
const INDEX_LOCK = 64_02_2027;
const MIRROR_LOCK = 64_02_2028;

/** Until the transaction ends nobody else writes documents: so that they are written in the order of their versions. */
export async function lockDocuments(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`);
}

/** Until the transaction ends nobody else fills a mirror of the documents; false, at once, when somebody does. */
export async function tryLockMirror(tx: Db): Promise<boolean> {
  const [row] = await tx.execute<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(${MIRROR_LOCK}) as locked`);
  return row?.locked ?? false;
}

/** Takes the oldest `limit` notes of changed rows out of the list, each row once; `taken` counts the notes. */
export async function takeChanges(tx: Db, limit: number): Promise<{ taken: number; keys: SearchKey[] }> {
  const rows = await tx.execute<{ kind: Sought; id: string }>(sql`
    delete from search_changes where id in (select id from search_changes order by id limit ${limit})
    returning kind, row_id::int8 as id`);
  const keys = new Map(rows.map(({ kind, id }) => [`${kind} ${id}`, { kind, id: Number(id) }]));
  return { taken: rows.length, keys: [...keys.values()] };
}

/** The next versions, in order. */
export async function nextVersions(tx: Db, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await tx.execute<{ version: string }>(
    sql`select nextval('search_version') as version from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ version }) => Number(version));
}
