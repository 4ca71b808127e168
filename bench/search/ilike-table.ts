import { sql } from "drizzle-orm";

import type { Db } from "~/db/client";
import type { SearchDocument } from "~/server/search/search";

/** Makes the table that the plain search reads, with the indexes that filters, orders and places can use. */
export async function makeIlikeTable(db: Db): Promise<void> {
  await db.execute(sql`
    create table ilike_documents (
      id int generated always as identity primary key, kind text not null, ref text not null, title text not null,
      place text not null, body text not null, labels text not null, codes text[] not null, newest int not null,
      size int not null, attention int not null, closes date, latitude real, longitude real)`);
  await db.execute(sql`create index on ilike_documents (kind, newest desc, id desc)`);
  await db.execute(sql`create index on ilike_documents using gin (codes)`);
  await db.execute(sql`create index on ilike_documents (latitude, longitude)`);
}

/** Fills it; a code stands in it with its facet (`sector:crafts`). */
export async function fillIlikeTable(db: Db, batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
  for await (const documents of batches) {
    const rows = documents.map(({ codes, position, ...document }) => ({
      ...document,
      ...position,
      codes: codesOf(codes),
    }));
    await db.execute(sql`
      insert into ilike_documents
        (kind, ref, title, place, body, labels, codes, newest, size, attention, closes, latitude, longitude)
      select kind, ref, title, place, body, labels, codes, newest, size, attention, closes, latitude, longitude
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as document (
        kind text, ref text, title text, place text, body text, labels text, codes text[], newest int, size int,
        attention int, closes date, latitude real, longitude real)`);
  }
}

/** `sector:crafts` for each. */
export const codesOf = (codes: SearchDocument["codes"]): string[] =>
  Object.entries(codes).flatMap(([facet, list]) => list.map((code) => `${facet}:${code}`));
