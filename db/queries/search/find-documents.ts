import { sql, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { facetClauses, isChosen } from "./facet-clauses";
import { kilometres, matchClauses } from "./match-clauses";
import { isRanked, orderOf, rankClauses } from "./rank-clauses";
import type { FacetCount, FacetName, Sought } from "./search-facets";
import type { SearchRequest } from "./search-request";
import { type SoughtWord, soughtWords } from "./sought-words";

/** A document that was found, with the texts in which its words are marked. */
export type FoundDocument = { ref: string; title: string; place: string; body: string; distanceKm: number | null };

/** What a word was taken for, when no document has it as typed. */
export type TakenWord = { typed: string; word: string };

/** One page of documents. */
export type FoundPage = {
  page: number;
  total: number;
  hits: FoundDocument[];
  facets: Partial<Record<FacetName, FacetCount[]>>;
  counts: Record<Sought, number>;
  words: number;
  matchedWords: number;
  taken: TakenWord[];
};

/** A search whose text has been read. */
export type DocumentRequest = Omit<SearchRequest, "text"> & { words: readonly SoughtWord[] };

/** Finds one page of a kind with the counts of its facets and of every kind, in one statement. */
export async function findDocuments(db: Db, request: DocumentRequest): Promise<FoundPage> {
  const { words, page, pageSize } = request;
  const { clauses, total, lists } = facetClauses(request);
  const needed = sql`(select page * ${pageSize}::int from place)`;
  const [row] = await db.execute<{ answer: FoundPage }>(sql`
    with ${soughtWords(words)},
    ${matchClauses(request)},
    ${clauses},
    place as materialized (
      select total, least(${page}::int, greatest(1, ceil(total / ${pageSize}::numeric)))::int as page
      from (select ${total} as total) as all_pages
    ),
    ${isRanked(request) ? sql`${rankClauses(request, { where: isChosen(request), needed })},` : sql``}
    shown as (
      select id, row_number() over () as position
      from (
        select id from ${isRanked(request) ? sql`ranked` : sql`found where ${isChosen(request)}`}
        order by ${orderOf(request)}
        limit ${pageSize} offset (select (page - 1) * ${pageSize}::int from place)
      ) as ordered
    ),
    hits as (
      select position, jsonb_build_object(
        'ref', t.ref, 'title', t.title, 'place', t.place, 'body', t.body,
        'distanceKm', ${request.near ? kilometres(request.near) : sql`null`}) as hit
      from shown join search_documents d using (id) join search_texts t on t.document_id = d.id
    )
    select jsonb_build_object(
      'page', place.page, 'total', place.total,
      'hits', coalesce((select jsonb_agg(hit order by position) from hits), '[]'),
      'facets', ${lists},
      'counts', ${countsObject},
      'words', (select telling from whole), 'matchedWords', (select coalesce(max(matched), 0) from by_list),
      'taken', ${takenWords}) as answer
    from place`);
  if (!row) throw new Error("A search gave no row");
  return row.answer;
}

/** How many there are of each kind, as JSON. */
const countsObject: SQL = sql`
  jsonb_build_object('potentials', 0, 'interests', 0, 'villages', 0, 'partners', 0)
  || coalesce((select jsonb_object_agg(kind, documents) from counts), '{}')`;

/** Words that were taken for others, as JSON. */
export const takenWords: SQL = sql`
  coalesce((select jsonb_agg(jsonb_build_object('typed', typed, 'word', word) order by n) from asked where typed <> word), '[]')`;
