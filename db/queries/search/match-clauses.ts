import { sql, type SQL } from "drizzle-orm";

import { SOUGHT, type Sought } from "./search-facets";
import type { Position, SearchRequest } from "./search-request";
import type { SoughtWord } from "./sought-words";
import { textArray } from "./text-array";

/** What decides which documents are found, before facets. */
export type MatchScope = Pick<SearchRequest, "day" | "near"> & {
  /** Null is every kind. */
  sought: Sought | null;
  words: readonly SoughtWord[];
};

const EARTH_KM = 6371;
/** A degree of latitude, and a little more, so that no rounding loses anything. */
const KM_PER_DEGREE = 111;

const COLUMNS = sql`
  d.id, d.kind, d.list, d.district, d.size, d.attention, d.newest, d.title_length, d.latitude, d.longitude`;

/**
 * The clauses `found`, the documents of the sought kind that have every telling word or, when none has, as many as any has
 * (`matched`), and of every kind, wherever it is, `listed (list, kind, codes, matched, documents)` and `counts (kind, documents)`.
 * Needs `soughtWords`.
 */
export function matchClauses({ sought, day, near, words }: MatchScope): SQL {
  const open = isOpen(day);
  const isSought = sought === null ? sql`true` : sql`d.kind = ${sought}`;
  const within = near?.withinKm ? isWithin(near, near.withinKm) : sql`true`;
  const kept = near?.withinKm ? sql`materialized` : sql`not materialized`;
  const counts = sql`counts as (select kind, sum(documents)::int as documents from listed group by kind)`;
  if (words.length === 0) {
    return sql`
      listed as materialized (${allLists(day)}),
      ${counts},
      found as ${kept} (
        select ${COLUMNS}, 0 as matched from search_documents d where ${isInScope({ sought, day, near })})`;
  }
  return sql`
    full_matches as materialized (
      select ${COLUMNS}, (select telling from whole) as matched
      from search_documents d where d.words @@ (select every from whole) and ${open}
    ),
    ${mayLack(words) ? partMatches(words, open) : FULL_MATCHES_ONLY},
    ${counts},
    found as ${kept} (select * from matches d where ${isSought} and ${within})`;
}

/** An interest is open until its last day, everything else is always. */
const isOpen = (day: string | null): SQL =>
  day === null ? sql`true` : sql`(d.closes is null or d.closes >= ${day}::date)`;

/** What `found` asks of a row beside its words. */
export const isInScope = ({ sought, day, near }: Omit<MatchScope, "words">): SQL =>
  sql.join(
    [
      isOpen(day),
      ...(sought === null ? [] : [sql`d.kind = ${sought}`]),
      ...(near?.withinKm ? [isWithin(near, near.withinKm)] : []),
    ],
    sql` and `,
  );

const listsOf = (matches: SQL) => sql`
  select list, kind, codes, matched, counted.documents
  from (select list, max(matched) as matched, count(*)::int as documents from ${matches} group by list) as counted
  join search_code_lists on id = list`;

/** Lists know how many documents they have; which interests are open is counted. */
const allLists = (day: string | null): SQL =>
  day === null
    ? sql`select id as list, kind, codes, 0 as matched, documents from search_code_lists where documents > 0`
    : sql`
        select id as list, kind, codes, 0 as matched, documents from search_code_lists
        where documents > 0 and kind <> 'interests'
        union all
        ${listsOf(sql`(select list, 0 as matched from search_documents d where kind = 'interests' and ${isOpen(day)}) as open`)}`;

const FULL_MATCHES_ONLY = sql`
  listed as materialized (${listsOf(sql`full_matches`)}), matches as not materialized (select * from full_matches)`;

/** Of several words a document may have some; only telling ones count. */
export const mayLack = (words: readonly SoughtWord[]) => words.filter(({ isTelling }) => isTelling).length > 1;

/**
 * The clauses `lacking (kind)`, the kinds in which no document has every word, as lexemes, `matches`: the full matches, and of
 * these kinds the documents that have most words, and `listed`.
 */
function partMatches(words: readonly SoughtWord[], open: SQL): SQL {
  const hits = words.flatMap(({ isTelling }, index) =>
    isTelling
      ? [
          sql`
            select ${COLUMNS} from search_documents d
            where d.words @@ (select query && any_kind from asked cross join lacking_kinds where n = ${index + 1}::int)
              and ${open}`,
        ]
      : [],
  );
  return sql`
    full_lists as materialized (${listsOf(sql`full_matches`)}),
    lacking as materialized (
      select '''@' || kind || '''' as kind from unnest(${textArray(SOUGHT)}) as every (kind)
      where kind not in (select kind from full_lists)
    ),
    lacking_kinds as (select coalesce(string_agg(kind, '|'), '''@''')::tsquery as any_kind from lacking),
    part_matches as materialized (
      select ${COLUMNS}, count(*)::int as matched from (${sql.join(hits, sql` union all `)}) as d group by ${COLUMNS}
    ),
    best_matches as materialized (
      select * from part_matches
      where (kind, matched) in (select kind, max(matched) from part_matches group by kind)
    ),
    matches as not materialized (select * from full_matches union all select * from best_matches),
    listed as materialized (select * from full_lists union all ${listsOf(sql`best_matches`)})`;
}

/** Kilometres on the great circle from a place to `latitude` and `longitude` of the row (haversine); null without them. */
export const kilometres = ({ latitude, longitude }: Position): SQL => sql`
  case when latitude is not null then (2 * ${EARTH_KM}::float * asin(sqrt(least(1,
    sin(radians(latitude - ${latitude}::float) / 2) ^ 2
    + cos(radians(${latitude}::float)) * cos(radians(latitude)) * sin(radians(longitude - ${longitude}::float) / 2) ^ 2)))) end`;

/** A box that an index finds, then the circle in it. */
function isWithin({ latitude, longitude }: Position, km: number): SQL {
  const degrees = km / KM_PER_DEGREE + 0.01;
  return sql`
    (d.latitude between ${latitude - degrees}::real and ${latitude + degrees}::real
      and ${kilometres({ latitude, longitude })} <= ${km}::float)`;
}
