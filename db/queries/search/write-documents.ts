import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import type { SearchDocument, SearchKey } from "./search-document";

/** A document with its words as a `tsvector` in text form, each of them, and a hash of it all but the version. */
export type WordedDocument = SearchDocument & { vector: string; lexemes: readonly string[]; fingerprint: string };

/**
 * Adds documents or replaces those of the same key, in one statement; one that is not newer than what is there, or than
 * its removal, changes nothing. Of two with the same key only one may be given. Needs `lockDocuments`: of codes that somebody
 * else adds at the same time it sees nothing.
 */
export async function writeDocuments(db: Db, documents: readonly WordedDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const codes = new Map<string, { facet: string; code: string }>();
  const words = new Set<string>();
  const rows = documents.map(({ codes: byFacet, position, lexemes, ...document }) => {
    const { district: districts = [], ...others } = byFacet;
    // One district is a column; who reaches several has them among the other codes.
    const [district, isOne] = [districts[0] ?? null, districts.length === 1];
    const listed = isOne ? others : { ...others, district: districts };
    const own = Object.entries(listed).flatMap(([facet, list]) => list.map((code) => ({ facet, code })));
    if (district !== null) codes.set(`district:${district}`, { facet: "district", code: district });
    for (const each of own) codes.set(`${each.facet}:${each.code}`, each);
    for (const lexeme of lexemes) words.add(lexeme);
    return {
      ...document,
      ...position,
      own,
      own_district: isOne ? district : null,
      title_length: document.title.split(/\s+/).length,
    };
  });
  await db.execute(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as document (
        kind text, id bigint, version bigint, ref text, title text, place text, body text, labels text, own jsonb, own_district text,
        vector text, fingerprint text, title_length smallint, size int, attention int, newest int, closes date, latitude real, longitude real)
    ),
    added_codes as (
      insert into search_codes (facet, code)
      select facet, code from jsonb_to_recordset(${JSON.stringify([...codes.values()])}::jsonb) as own (facet text, code text)
      where not exists (select from search_codes known where known.facet = own.facet and known.code = own.code)
      on conflict do nothing returning id, facet, code
    ),
    codes as materialized (
      select * from added_codes union all
      select known.id, known.facet, known.code
      from search_codes known
      join jsonb_to_recordset(${JSON.stringify([...codes.values()])}::jsonb) as own (facet text, code text)
        on known.facet = own.facet and known.code = own.code
    ),
    added_words as (
      insert into search_words (word, documents)
      select word, 1 from jsonb_array_elements_text(${JSON.stringify([...words])}::jsonb) as own (word)
      where not exists (select from search_words known where known.word = own.word)
      on conflict do nothing
    ),
    newer as (
      select * from given
      where not exists (
        select from search_removals r where r.kind = given.kind and r.row_id = given.id and r.version >= given.version)
    ),
    listed as materialized (
      select kind as of_kind, id as of_row,
        array(select codes.id from jsonb_to_recordset(own) as each (facet text, code text)
              join codes on codes.facet = each.facet and codes.code = each.code order by codes.id) as codes
      from newer
    ),
    added_lists as (
      insert into search_code_lists (kind, codes)
      select distinct of_kind, codes from listed
      where not exists (select from search_code_lists known where known.kind = of_kind and known.codes = listed.codes)
      on conflict do nothing returning id, kind, codes
    ),
    lists as materialized (
      select * from added_lists union all
      select known.id, known.kind, known.codes
      from search_code_lists known
      where (known.kind, known.codes) in (select of_kind, listed.codes from listed)
    ),
    written as (
      insert into search_documents as present
        (kind, row_id, version, words, list, district, title_length, size, attention, newest, closes, latitude, longitude)
      select newer.kind, newer.id, version, vector::tsvector, lists.id,
        (select codes.id from codes where codes.facet = 'district' and codes.code = own_district),
        title_length, size, attention, newest, closes, latitude, longitude
      from newer
      join listed on of_kind = newer.kind and of_row = newer.id
      join lists on lists.kind = of_kind and lists.codes = listed.codes
      on conflict (kind, row_id) do update set
        version = excluded.version, words = excluded.words, ballast = excluded.ballast, list = excluded.list,
        district = excluded.district, title_length = excluded.title_length, size = excluded.size,
        attention = excluded.attention, newest = excluded.newest, closes = excluded.closes, latitude = excluded.latitude,
        longitude = excluded.longitude
        where excluded.version > present.version
      returning id, kind, row_id
    ),
    readded as (
      delete from search_removals r using written where r.kind = written.kind and r.row_id = written.row_id
    )
    insert into search_texts (document_id, ref, fingerprint, title, place, body, labels)
    select written.id, ref, fingerprint, title, place, body, labels
    from written join given on given.kind = written.kind and given.id = written.row_id
    on conflict (document_id) do update set
      ref = excluded.ref, fingerprint = excluded.fingerprint, title = excluded.title, place = excluded.place,
      body = excluded.body, labels = excluded.labels`);
}

/** Takes documents out and remembers that, so that what mirrors the index hears of it. */
export async function removeDocuments(db: Db, keys: readonly SearchKey[]): Promise<void> {
  if (keys.length === 0) return;
  await db.execute(sql`
    with gone as (
      delete from search_documents d
      using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as key (kind text, id bigint)
      where d.kind = key.kind and d.row_id = key.id returning d.kind, d.row_id
    )
    insert into search_removals (kind, row_id, version) select kind, row_id, nextval('search_version') from gone
    on conflict (kind, row_id) do update set version = excluded.version, removed_at = now()`);
}

/** Takes everything out, to be filled anew in the same transaction: searches see what was there until that commits. */
export async function emptyDocuments(db: Db): Promise<void> {
  await db.execute(sql`delete from search_documents`);
  await db.execute(sql`delete from search_words`);
}

/** Counts how many documents have each word, and forgets words that none has. */
export async function countWords(db: Db): Promise<void> {
  await db.execute(sql`
    with counted as materialized (select word, ndoc from ts_stat('select words from search_documents') where word !~ '^[\\^~@]'),
    forgotten as (delete from search_words known where not exists (select from counted where counted.word = known.word))
    insert into search_words (word, documents) select word, ndoc from counted
    on conflict (word) do update set documents = excluded.documents where search_words.documents <> excluded.documents`);
}
