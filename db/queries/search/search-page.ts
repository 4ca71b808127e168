import { sql, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { textArray } from "./text-array";

/** `relevance` needs words; without them it is the order of a list without a search. */
const SEARCH_SORTS = ["relevance", "newest"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What is sought, one page of it: `page` counts from 1; `day` (ISO 8601) decides which interests are open. */
export type SearchRequest<Facet extends string> = {
  regencyCode: string;
  day: string;
  text: string;
  /** Codes by facet: one of a facet's suffices, every facet must hold; an absent or empty facet allows all. */
  selected: Partial<Record<Facet, readonly string[]>>;
  sort: SearchSort;
  page: number;
  pageSize: number;
};

/** How many of the found have the code, counted as if nothing were chosen in the code's own facet. */
export type FacetCount = { code: string; count: number };

/** One page of what was found. */
export type SearchPage<Hit, Facet extends string> = {
  /** The page given: the last one when the page asked for lies beyond it. */
  page: number;
  total: number;
  hits: Hit[];
  facets: Record<Facet, FacetCount[]>;
  /** Words sought, and how many of them the hits contain: fewer when nothing contains all. */
  words: number;
  matchedWords: number;
};

/** What one kind of thing brings to its search: all SQL speaks of the row aliases that `from` makes. */
export type SearchSource<Facet extends string> = {
  /** `with` clauses that give `best (id, rank, matched)`: see `bestMatches`. */
  matches: SQL;
  /** The rows that may be found. */
  from: SQL;
  id: SQL;
  /** The row's codes per facet, each a `text[]`. */
  codes: Record<Facet, SQL>;
  /** What a list shows of a row, as JSON. */
  listing: SQL;
  /** Order of the rows over `best.rank` (null without words) and the row, down to a unique key. */
  order: SQL;
};

/** Finds one page with its facets' counts in one statement. */
export async function findPage<Hit, Facet extends string>(
  db: Db,
  source: SearchSource<Facet>,
  { selected, page, pageSize }: Pick<SearchRequest<Facet>, "selected" | "page" | "pageSize">,
): Promise<SearchPage<Hit, Facet>> {
  const facets = facetsOf(source.codes, selected);
  const [row] = await db.execute<{ answer: SearchPage<Hit, Facet> }>(sql`
    with ${source.matches},
    found as materialized (
      select ${source.id} as id, row_number() over (order by ${source.order}) as position, ${columns(facets)}
      from ${source.from} left join best on best.id = ${source.id}
      where not exists (select from words) or best.matched = (select max(matched) from best)
    ),
    passing as (select * from found where ${passes(facets)}),
    place as (
      select count(*)::int as total,
             least(${page}::int, greatest(1, ceil(count(*) / ${pageSize}::numeric)))::int as page
      from passing
    ),
    shown as (
      select id, position from passing order by position
      limit ${pageSize} offset (select (page - 1) * ${pageSize}::int from place)
    ),
    hits as (
      select ${source.listing} as listing, position from shown join (${source.from}) on ${source.id} = shown.id
    ),
    counted as (${counts(facets)})
    select jsonb_build_object(
      'page', place.page, 'total', place.total,
      'hits', coalesce((select jsonb_agg(listing order by position) from hits), '[]'),
      'facets', jsonb_build_object(${lists(facets)}),
      'words', (select count(*) from words), 'matchedWords', coalesce((select max(matched) from best), 0)) as answer
    from place`);
  if (!row) throw new Error("A search gave no row");
  return row.answer;
}

type FacetSql = { name: string; column: SQL; isChosen: SQL; codes: SQL; condition: SQL };

function facetsOf<Name extends string>(
  codes: Record<Name, SQL>,
  selected: Partial<Record<Name, readonly string[]>>,
): FacetSql[] {
  const names = Object.keys(codes).filter((name): name is Name => name in codes);
  return names.map((name) => {
    const chosen = selected[name] ?? [];
    return {
      name,
      column: sql`${sql.identifier(`codes_${name}`)}`,
      isChosen: sql`${sql.identifier(`passes_${name}`)}`,
      codes: codes[name],
      condition: chosen.length === 0 ? sql`true` : sql`${codes[name]} && ${textArray(chosen)}`,
    };
  });
}

const columns = (facets: readonly FacetSql[]) =>
  sql.join(
    facets.map(({ column, isChosen, codes, condition }) => sql`${codes} as ${column}, ${condition} as ${isChosen}`),
    sql`, `,
  );

const passes = (facets: readonly FacetSql[]) =>
  sql.join([sql`true`, ...facets.map(({ isChosen }) => isChosen)], sql` and `);

const counts = (facets: readonly FacetSql[]) =>
  sql.join(
    facets.map(
      ({ name, column }) => sql`
        select ${name}::text as facet, code, count(*)::int as count from found cross join unnest(${column}) as own(code)
        where ${passes(facets.filter((other) => other.name !== name))} group by code`,
    ),
    sql` union all `,
  );

const lists = (facets: readonly FacetSql[]) =>
  sql.join(
    facets.map(
      ({ name }) => sql`${name}::text, coalesce((
        select jsonb_agg(jsonb_build_object('code', code, 'count', count) order by count desc, code)
        from counted where facet = ${name}), '[]')`,
    ),
    sql`, `,
  );
