import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { takenWords, type FoundDocument, type TakenWord } from "./find-documents";
import { matchClauses, orderOf } from "./match-clauses";
import type { Sought } from "./search-facets";
import { type SoughtWord, soughtWords } from "./sought-words";

/** The best documents of every kind that has any, and how many there are. */
export type BestOfEach = {
  groups: { sought: Sought; total: number; hits: Omit<FoundDocument, "distanceKm">[] }[];
  taken: TakenWord[];
};

/** Finds the best of every kind, at most `perKind` of each, in one statement. */
export async function findBest(
  db: Db,
  { words, day, perKind }: { words: readonly SoughtWord[]; day: string; perKind: number },
): Promise<BestOfEach> {
  const [row] = await db.execute<{ answer: BestOfEach }>(sql`
    with ${soughtWords(words)},
    ${matchClauses({ sought: null, day, near: null, words })},
    ordered as (
      select id, kind, row_number() over (
        partition by kind order by ${orderOf({ sort: "relevance", near: null, words })}) as position
      from found
    ),
    hits as (
      select ordered.kind, position, jsonb_build_object('ref', d.ref, 'title', t.title, 'place', t.place, 'body', t.body) as hit
      from ordered join search_documents d using (id) join search_texts t on t.document_id = d.id
      where position <= ${perKind}::int
    ),
    groups as (
      select kind, counts.documents as total, jsonb_agg(hit order by position) as hits
      from hits join counts using (kind) group by kind, counts.documents
    )
    select jsonb_build_object(
      'groups', coalesce((select jsonb_agg(jsonb_build_object('sought', kind, 'total', total, 'hits', hits)) from groups), '[]'),
      'taken', ${takenWords}) as answer`);
  return row?.answer ?? { groups: [], taken: [] };
}
