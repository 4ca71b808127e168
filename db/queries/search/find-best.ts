import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { takenWords, type FoundDocument, type TakenWord } from "./find-documents";
import { matchClauses } from "./match-clauses";
import { orderOf, rankClauses } from "./rank-clauses";
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
  const scope = { sought: null, day, near: null, words };
  const [row] = await db.execute<{ answer: BestOfEach }>(sql`
    with ${soughtWords(words)},
    ${matchClauses(scope)},
    ${rankClauses(scope, { where: sql`true`, needed: sql`${perKind}::int` })},
    best as (
      select counts.kind, id, row_number() over (
        partition by counts.kind order by ${orderOf({ sort: "relevance", near: null, words })}) as position
      from counts cross join lateral (
        select * from ranked where ranked.kind = counts.kind
        order by ${orderOf({ sort: "relevance", near: null, words })} limit ${perKind}::int
      ) as first
    ),
    hits as (
      select kind, position, jsonb_build_object('ref', t.ref, 'title', t.title, 'place', t.place, 'body', t.body) as hit
      from best join search_texts t on t.document_id = best.id
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
