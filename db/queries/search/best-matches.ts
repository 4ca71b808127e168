import { sql, type SQL } from "drizzle-orm";

import { searchWords } from "./search-words";
import { textArray } from "./text-array";

/** How like a title's word a mistyped word must be: `kakoa` is 0.5 like `kakao`, `kopi` is 0.6 like `kopra`. */
const TYPO_SIMILARITY = 0.4;
/** Shorter words are like too many others. */
const TYPO_LENGTH = 4;
/** A guess is worth less than any word that stands there as typed. */
const TYPO_RANK = 0.05;

/** The same clauses for a text without words: nothing to look for, quickly planned. */
const NO_WORDS = sql`
    words (n) as (select null::bigint where false),
    best (id, rank, matched) as (select null::bigint, 0::float, 0 where false)`;

/** Where words are looked for. The SQL of `exact` speaks of a word `w` (`n`, `word`, `query`, `prefix`). */
export type MatchSource = {
  /** Selects `(n, id, rank)` for each word and row that has it as typed, as a stem or as a beginning. */
  exact: SQL;
  /** The rows and the text that a mistyped word is compared with. */
  from: SQL;
  id: SQL;
  text: SQL;
};

/**
 * `with` clauses `words` and `best (id, rank, matched)`: how many of the text's words a row has, and how well. Words
 * match as Indonesian stems, as beginnings and without accents; only a word that nothing has as typed is taken for a
 * small typo.
 */
export function bestMatches(text: string, { exact, from, id, text: title }: MatchSource): SQL {
  const sought = searchWords(text);
  if (sought.length === 0) return NO_WORDS;
  return sql`
    typed as (
      select n, regexp_replace(immutable_unaccent(lower(word)), '[^[:alnum:]]+', '', 'g') as word
      from unnest(${textArray(sought)}) with ordinality as typed(word, n)
    ),
    words as materialized (
      select n, word, '\\m' || word as prefix,
             to_tsquery('indonesian', word || ':*') || to_tsquery('simple', word || ':*') as query
      from typed where word <> ''
    ),
    exact (n, id, rank) as materialized (${exact}),
    guessed (n, id, rank) as (
      select w.n, ${id}, word_similarity(w.word, ${title}) * ${TYPO_RANK}::float
      from words w cross join (${from})
      where length(w.word) >= ${TYPO_LENGTH}::int and word_similarity(w.word, ${title}) >= ${TYPO_SIMILARITY}::float
        and not exists (select from exact where exact.n = w.n)
    ),
    best as materialized (
      select id, sum(rank) as rank, count(distinct n)::int as matched
      from (select * from exact union all select * from guessed) as every group by id
    )`;
}
