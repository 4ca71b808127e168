import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { SOUGHT, type Sought } from "./search-facets";
import { type SoughtWord, soughtWords } from "./sought-words";
import { textArray } from "./text-array";

/** A document whose title what was typed leads to. */
export type SuggestedDocument = { kind: Sought; ref: string; title: string; place: string };

/** So many words that begin as the last one does are tried, those of most documents first. */
const COMPLETIONS = 20;

/**
 * The documents that have what was typed in their titles, the last word perhaps only begun: of each kind the shortest titles,
 * as many of one kind as of another where there are.
 */
export async function suggestDocuments(
  db: Db,
  { words, day, limit }: { words: readonly SoughtWord[]; day: string; limit: number },
): Promise<SuggestedDocument[]> {
  const prefix = words.at(-1)?.prefix ?? null;
  return db.execute<SuggestedDocument>(sql`
    with ${soughtWords(words)},
    completed as (
      select string_agg('''^' || word || '''', '|')::tsquery as begun
      from (
        select word from search_words
        where word >= ${prefix}::text and word < ${prefix}::text || '~' and word !~ ' '
        order by documents desc, word limit ${COMPLETIONS}
      ) longer
    ),
    every as materialized (
      select string_agg('(' || (
        case when n = ${words.length}::int and begun is not null then begun || titled else titled end)::text || ')', ' & '
      )::tsquery as query
      from asked cross join completed where is_telling or n = ${words.length}::int
    ),
    fitting as (
      select id, kind, row_number() over (
        partition by kind order by title_length, size desc, newest desc, id desc) as position
      from search_documents d
      where d.words @@ (select query from every) and (d.closes is null or d.closes >= ${day}::date)
    )
    select kind, t.ref, title, place
    from (select * from fitting order by position, kind limit ${limit}) as best
    join search_texts t on t.document_id = best.id
    order by array_position(${textArray(SOUGHT)}, kind), position`);
}
