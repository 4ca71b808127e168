import { sql, type SQL } from "drizzle-orm";

import type { Db } from "~/db/client";
import { kilometres } from "~/db/queries/search/match-clauses";
import { textArray } from "~/db/queries/search/text-array";
import type { SearchRequest } from "~/server/search/search";

import { codesOf } from "./ilike-table";

/** What the plain search answers: the same page, total and counts of facets; no marks, no other kinds, no corrections. */
export type IlikeAnswer = { total: number; hits: unknown[]; facets: Record<string, number> };

const COLUMNS = ["title", "place", "body", "labels"].map((column) => sql.identifier(column));
const KM_PER_DEGREE = 111;

/**
 * The named alternative: each word anywhere in title, place, description or labels by ILIKE, the same filters, box and
 * circle, order, first page, total and counts of every facet as if nothing were chosen in it; one statement.
 */
export async function ilikeSearch(db: Db, request: SearchRequest): Promise<IlikeAnswer> {
  const { near, selected, page, pageSize } = request;
  const chosen = Object.entries(selected).map(([facet, list]) => ({ facet, codes: codesOf({ [facet]: list }) }));
  const passes = (leftOut?: string) =>
    sql.join(
      [
        sql`true`,
        ...chosen.flatMap(({ facet, codes }) => (facet === leftOut ? [] : [sql`codes && ${textArray(codes)}`])),
      ],
      sql` and `,
    );
  const counted = [
    sql`select code from passing cross join unnest(codes) as own (code) where ${isOfOthers(chosen)}`,
    ...chosen.map(
      ({ facet }) => sql`
        select code from found cross join unnest(codes) as own (code)
        where ${passes(facet)} and code like ${`${facet}:%`}`,
    ),
  ];
  const [row] = await db.execute<{ answer: IlikeAnswer }>(sql`
    with found as (
      select id, title, codes, newest, size, attention, latitude, longitude from ilike_documents
      where ${sql.join(conditions(request), sql` and `)}
    ),
    passing as materialized (select * from found where ${passes()}),
    shown as (
      select id, row_number() over (order by ${orderOf(request)}) as position from passing
      order by position limit ${pageSize}::int offset ${(page - 1) * pageSize}::int
    ),
    counted as (
      select code, count(*)::int as documents from (${sql.join(counted, sql` union all `)}) as every group by code
    )
    select jsonb_build_object(
      'total', (select count(*) from passing),
      'hits', coalesce((select jsonb_agg(jsonb_build_object('ref', ref, 'title', title, 'place', place, 'body', body,
        'distanceKm', ${near ? kilometres(near) : sql`null`}) order by position)
        from shown join ilike_documents using (id)), '[]'),
      'facets', coalesce((select jsonb_object_agg(code, documents) from counted), '{}')) as answer`);
  if (!row) throw new Error("A search gave no row");
  return row.answer;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const pattern = (word: string) => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;

function conditions({ sought, text, day, near }: SearchRequest): SQL[] {
  return [
    sql`kind = ${sought}`,
    sql`(closes is null or closes >= ${day}::date)`,
    ...wordsOf(text).map(
      (word) =>
        sql`(${sql.join(
          COLUMNS.map((column) => sql`${column} ilike ${pattern(word)}`),
          sql` or `,
        )})`,
    ),
    ...(near?.withinKm ? [within(near, near.withinKm)] : []),
  ];
}

function within(near: { latitude: number; longitude: number }, km: number): SQL {
  const degrees = km / KM_PER_DEGREE + 0.01;
  const box = (of: number) => sql`between ${of - degrees}::real and ${of + degrees}::real`;
  return sql`(latitude ${box(near.latitude)} and longitude ${box(near.longitude)} and ${kilometres(near)} <= ${km}::float)`;
}

/** Whether a code is of a facet in which nothing is chosen. */
const isOfOthers = (chosen: readonly { facet: string }[]): SQL =>
  sql.join([sql`true`, ...chosen.map(({ facet }) => sql`code not like ${`${facet}:%`}`)], sql` and `);

function orderOf({ sort, text, near }: SearchRequest): SQL {
  const usual = sql`size desc, newest desc, id desc`;
  if (sort === "nearest" && near) return sql`${kilometres(near)} nulls last, ${usual}`;
  if (sort === "attention") return sql`attention, ${usual}`;
  if (sort !== "relevance" || wordsOf(text).length === 0) return usual;
  const inTitle = wordsOf(text).map((word) => sql`(title ilike ${pattern(word)})::int`);
  return sql`${sql.join(inTitle, sql` + `)} desc, length(title), ${usual}`;
}
