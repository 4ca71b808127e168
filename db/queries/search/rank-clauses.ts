import { sql, type SQL } from "drizzle-orm";

import { isInScope, kilometres, type MatchScope, mayLack } from "./match-clauses";
import type { SearchRequest } from "./search-request";

/** What a word is worth by where it stands: it may stand in the title in any form, elsewhere it must be as typed. */
const WORTH = { titled: 3, own: 1, placed: 1 } as const;
/** More than all that together: every telling word in the title, and every one as typed; nothing is worth more. */
const ALL_TITLED = 100;
const AS_TYPED = 1_000;

/**
 * The clause `ranked`: the first of the rows of `found` for which `where` holds, `needed` of each kind at least, with a
 * `rank`: what the words are worth by where they stand. Only the index is asked where that is; when enough documents have every
 * word in the title, of these only, and when they have it as typed nothing more. Rows and worths are added up in one list, as a
 * join of the two would be planned for a few rows and there may be a hundred thousand.
 */
export function rankClauses(scope: MatchScope, { where, needed }: { where: SQL; needed: SQL }): SQL {
  const { sought, words } = scope;
  const hits = words.flatMap((_, index) =>
    Object.entries(WORTH).map(
      ([place, worth]) => sql`
        select id, null, ${worth}::int, null::smallint, null::int, null::int from search_documents
        where words @@ (
          select ${sql.identifier(place)} && ${place === "titled" ? sql`untitled` : sql`rest`}
          from asked cross join narrow where n = ${index + 1}::int) and ${where}`,
    ),
  );
  const titled = (query: SQL) => sql`
    select id, kind, title_length, size, newest from search_documents d
    where d.words @@ (select ${query} from whole) and ${isInScope(scope)} and ${where}`;
  // Among them the rank is the same, and of one kind no more than needed are kept.
  const first = sought === null ? sql`` : sql`order by ${AMONG_EQUALS} limit ${needed}`;
  const enough = (rows: SQL) => sql`select kind from ${rows} group by kind having count(*) >= ${needed}`;
  const unless = (kinds: SQL) =>
    sought === null ? sql`kind not in (select kind from ${kinds})` : sql`not exists (select from ${kinds})`;
  return sql`
    as_typed as materialized (${titled(sql`all_as_typed`)} ${first}),
    enough_as_typed as materialized (${enough(sql`as_typed`)}),
    all_titled as materialized (${titled(sql`all_titled`)} and ${unless(sql`enough_as_typed`)}),
    enough as materialized (${enough(sql`all_titled`)} union all select kind from enough_as_typed),
    narrow as materialized (${narrowTo(scope)}),
    ranked as materialized (
      select id, max(kind) as kind, case when max(worth) = ${AS_TYPED}::int then ${AS_TYPED}::int else sum(worth)::int end as rank,
        max(title_length) as title_length, max(size) as size, max(newest) as newest
      from (
        select id, kind, ${AS_TYPED}::int as worth, title_length, size, newest from as_typed union all
        select id, kind, ${ALL_TITLED}::int, title_length, size, newest from all_titled union all
        select id, kind, 0, title_length, size, newest from found where ${unless(sql`enough`)} and ${where} union all
        ${sql.join(hits, sql` union all `)}
      ) as added
      group by id having max(kind) is not null
    )`;
}

/**
 * What a document that is scored has to have (`rest`): every word, or of a kind in which none has every word nothing
 * more; in the title where enough documents have that; and its kind, where one is sought. What is in every title is not
 * looked for there once more (`untitled`).
 */
function narrowTo({ sought, words }: Pick<MatchScope, "sought" | "words">): SQL {
  if (sought === null) {
    const rest = mayLack(words)
      ? sql`coalesce(every || (select string_agg(kind, '|')::tsquery from lacking), every)`
      : sql`every`;
    return sql`select ${rest} as rest, ${rest} as untitled from whole`;
  }
  const kind = `'@${sought}'`;
  const lacks = mayLack(words)
    ? sql`when exists (select from lacking where kind = ${kind}) then ${kind}::tsquery`
    : sql``;
  const unless = (first: SQL) => sql`case ${first} ${lacks} else every && ${kind}::tsquery end`;
  return sql`
    select
      ${unless(sql`
        when exists (select from enough_as_typed) then ${NOTHING}
        when exists (select from enough) then all_titled && ${kind}::tsquery`)} as rest,
      ${unless(sql`when exists (select from enough) then ${NOTHING}`)} as untitled
    from whole`;
}

/** No document has this lexeme. */
const NOTHING = sql`'''@'''::tsquery`;

/** What has most to show first, then what is newest. */
const USUALLY = sql`size desc, newest desc, id desc`;
/** Of those that are worth the same the shortest title first: a name as a whole before a longer one. */
const AMONG_EQUALS = sql`title_length, ${USUALLY}`;

/** Order of rows down to a unique column; relevance needs their `rank`. */
export function orderOf({
  sort,
  near,
  words,
}: Pick<SearchRequest, "sort" | "near"> & { words: readonly unknown[] }): SQL {
  if (sort === "nearest" && near) return sql`${kilometres(near)} nulls last, ${USUALLY}`;
  if (sort === "attention") return sql`attention, ${USUALLY}`;
  if (isRanked({ sort, words })) return sql`rank desc, ${AMONG_EQUALS}`;
  return USUALLY;
}

/** Whether the order asks for a rank: only relevance does, and it needs words. */
export const isRanked = ({ sort, words }: Pick<SearchRequest, "sort"> & { words: readonly unknown[] }): boolean =>
  sort === "relevance" && words.length > 0;
