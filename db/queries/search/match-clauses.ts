import { sql, type SQL } from "drizzle-orm";

import type { Sought } from "./search-facets";
import type { Position, SearchRequest } from "./search-request";
import type { SoughtWord } from "./sought-words";

/** What decides which documents are found, before facets. */
export type MatchScope = Pick<SearchRequest, "day" | "near"> & {
  /** Null is every kind, ranked. */
  sought: Sought | null;
  words: readonly SoughtWord[];
  /** Only relevance needs a rank. */
  sort?: SearchRequest["sort"];
};

const EARTH_KM = 6371;
/** A degree of latitude, and a little more, so that no rounding loses anything. */
const KM_PER_DEGREE = 111;

/** What a word is worth by where it stands: itself in the title most, what means the same in the text least. */
const WORTH = { ownTitle: 5, title: 4, ownPlace: 3, own: 2, any: 1 } as const;

/**
 * The clauses `counts (kind, documents)` and `found`: the documents of the sought kind that have every telling word or, when
 * none has, as many as any has. Needs `soughtWords`.
 */
export function matchClauses({ sought, day, near, words, sort = "relevance" }: MatchScope): SQL {
  const isOpen = day === null ? sql`true` : sql`(d.closes is null or d.closes >= ${day}::date)`;
  const columns = sql`d.id, d.kind, d.codes, d.district, d.size, d.attention, d.newest, d.title_length, d.latitude, d.longitude`;
  const isSought = sought === null ? sql`true` : sql`d.kind = ${sought}`;
  const within = near?.withinKm ? isWithin(near, near.withinKm) : sql`true`;
  if (words.length === 0) {
    return sql`
      counts as (select kind, count(*)::int as documents from search_documents d where ${isOpen} group by kind),
      found as materialized (
        select ${columns}, 0 as rank, 0 as matched from search_documents d
        where ${isSought} and ${isOpen} and ${within})`;
  }
  const rank = sort === "relevance" ? rankOf(words) : sql`0`;
  return sql`
    full_matches as materialized (
      select ${columns}, case when ${isSought} then ${rank} end as rank, (select telling from whole) as matched
      from search_documents d where d.words @@ (select every from whole) and ${isOpen}
    ),
    lacking as materialized (
      select kind from unnest(array['potentials', 'interests', 'villages', 'partners']) as every (kind)
      where (select telling from whole) > 1 and kind not in (select kind from full_matches)
    ),
    part_matches as materialized (
      select ${columns}, case when ${isSought} then ${rank} end as rank, ${matchedOf(words)} as matched
      from search_documents d
      where d.words @@ (
          select case when exists (select from lacking) then any_of && (
            select string_agg('''@' || kind || '''', '|')::tsquery from lacking) else ''::tsquery end from whole)
        and ${isOpen}
    ),
    matches as (
      select * from full_matches union all
      select part_matches.* from part_matches
      join (select kind, max(matched) as most from part_matches group by kind) best
        on best.kind = part_matches.kind and best.most = part_matches.matched
    ),
    counts as (select kind, count(*)::int as documents from matches group by kind),
    found as materialized (select * from matches d where ${isSought} and ${within})`;
}

/** Order of the rows of `found`, down to a unique column. */
export function orderOf({
  sort,
  near,
  words,
}: Pick<SearchRequest, "sort" | "near"> & { words: readonly unknown[] }): SQL {
  const usual = sql`size desc, newest desc, id desc`;
  if (sort === "nearest" && near) return sql`${kilometres(near)} nulls last, ${usual}`;
  if (sort === "attention") return sql`attention, ${usual}`;
  if (sort === "relevance" && words.length > 0) return sql`rank desc, title_length, ${usual}`;
  return usual;
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

const at = (n: number, column: SQL) => sql`(select ${column} from asked where n = ${n}::int)`;

function rankOf(words: readonly SoughtWord[]): SQL {
  return sql.join(
    words.map(
      ({ isTelling }, index) => sql`
        case when d.words @@ ${at(index + 1, sql`own_title`)} then ${WORTH.ownTitle}::int
             when d.words @@ ${at(index + 1, sql`title_query`)} then ${WORTH.title}::int
             when d.words @@ ${at(index + 1, sql`own_place`)} then ${WORTH.ownPlace}::int
             when d.words @@ ${at(index + 1, sql`own`)} then ${WORTH.own}::int
             when ${isTelling && words.length === 1}::boolean or d.words @@ ${at(index + 1, sql`query`)} then ${WORTH.any}::int
             else 0 end`,
    ),
    sql` + `,
  );
}

const matchedOf = (words: readonly SoughtWord[]): SQL =>
  sql.join(
    [
      sql`0`,
      ...words.flatMap(({ isTelling }, index) =>
        isTelling ? [sql`(d.words @@ ${at(index + 1, sql`query`)})::int`] : [],
      ),
    ],
    sql` + `,
  );
