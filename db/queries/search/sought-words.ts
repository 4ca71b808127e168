import { sql, type SQL } from "drizzle-orm";

/** A word or phrase that is sought, as lexemes of the index. */
export type SoughtWord = {
  /** As typed, lower case; the words of a phrase with spaces between. */
  word: string;
  /** What means the same. */
  exact: readonly string[];
  /** What words may begin with; null for a phrase. */
  prefix: string | null;
  /** The last word may be unfinished, even when it is a word. */
  isLast: boolean;
  isTelling: boolean;
  /** What it was probably meant to be, if it looks like a slip. */
  guess: { word: string; exact: readonly string[] } | null;
};

/** Shorter words are like too many others. */
const SHORTEST_SLIP = 3;
/** A word of so many letters may have two slips. */
const TWO_SLIPS = 7;
const SLIP_WORDS = 3;
/** Of what was written without a space each part has so many letters at least. */
const SHORTEST_PART = 3;

/** How many slips lie between two words; two letters that changed places are one (Damerau, 1964). */
const slips = (a: SQL, b: SQL) => sql`
  case when length(${a}) = length(${b}) and levenshtein_less_equal(${a}, ${b}, 2) = 2
    and (select array_agg(x order by x) from regexp_split_to_table(${a}, '') x)
      = (select array_agg(x order by x) from regexp_split_to_table(${b}, '') x)
  then 1 else levenshtein_less_equal(${a}, ${b}, 2) end`;

const lexeme = (word: SQL) => sql`'''' || translate(${word}, '''\\', '') || ''''`;

/** One of the lexemes, with a label of weight. */
const either = (label: SQL) => sql`(select string_agg(${lexeme(sql`one`)} || ${label}, '|') from unnest(exact) one)`;

/** Both parts of what was written without a space. */
const both = (label: SQL) =>
  sql`'(' || ${lexeme(sql`first`)} || ${label} || '&' || ${lexeme(sql`second`)} || ${label} || ')'`;

/**
 * The `with` clauses `asked (n, typed, word, is_telling, query, title_query, own, own_title, own_place)` and
 * `whole (every, any_of, telling)`: what each word is taken for and the queries that follow. A word that no document has,
 * neither as such nor as a beginning, is taken for the nearest that one has, or for two that were written without a space.
 */
export function soughtWords(words: readonly SoughtWord[]): SQL {
  const rows = words.map(({ guess, isLast, isTelling, ...word }, at) => ({
    ...word,
    n: at + 1,
    is_last: isLast,
    is_telling: isTelling,
    guess_word: guess?.word ?? null,
    guess_exact: guess?.exact ?? [],
  }));
  return sql`
    given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        n int, word text, exact text[], prefix text, is_last boolean, is_telling boolean, guess_word text, guess_exact text[])
    ),
    checked as materialized (
      select given.*,
        exists (select from search_words known where known.word = any(given.exact)) as is_exact,
        exists (select from search_words known
                where known.word >= given.prefix and known.word < given.prefix || '~') as is_begun,
        exists (select from search_words known where known.word = any(given.guess_exact)) as is_guessed
      from given
    ),
    slipped as (
      select n, word, documents, distance, min(distance) over (partition by n) as least
      from (
        select checked.n, known.word, known.documents, ${slips(sql`known.word`, sql`checked.word`)} as distance,
          case when length(checked.word) < ${TWO_SLIPS}::int then 1 else 2 end as most
        from checked cross join search_words known
        where not checked.is_exact and not checked.is_begun and not checked.is_guessed
          and length(checked.word) >= ${SHORTEST_SLIP}::int
          and (known.word % checked.word
            or (left(known.word, 1) = left(checked.word, 1)
              and length(known.word) between length(checked.word) - 1 and length(checked.word) + 1))
          and known.word !~ '[# 0-9]'
      ) near where distance <= most
    ),
    meant as (
      select n, array_agg(word order by documents desc, word) as words
      from (
        select *, row_number() over (partition by n order by documents desc, word) as place
        from slipped where distance = least
      ) nearest where place <= ${SLIP_WORDS}::int group by n
    ),
    parted as (
      select distinct on (n) n, first.word as first, second.word as second
      from checked cross join lateral generate_series(${SHORTEST_PART}::int, length(checked.word) - ${SHORTEST_PART}::int) as at
      join search_words first on first.word = left(checked.word, at)
      join search_words second on second.word = substr(checked.word, at + 1)
      where not checked.is_exact and not checked.is_begun and not checked.is_guessed
      order by n, least(first.documents, second.documents) desc, at
    ),
    taken as (
      select checked.n, checked.word as typed, checked.is_telling,
        case when checked.is_exact or checked.is_begun then checked.word
             when checked.is_guessed then checked.guess_word else coalesce(meant.words[1], first || ' ' || second, checked.word) end as word,
        case when checked.is_exact or checked.is_begun then checked.exact
             when checked.is_guessed then checked.guess_exact else coalesce(meant.words, checked.exact) end as exact,
        case when meant.words is null then first end as first, second,
        case when checked.is_begun and (checked.is_last or not checked.is_exact) then checked.prefix end as prefix
      from checked left join meant using (n) left join parted using (n)
    ),
    asked as materialized (
      select n, typed, word, is_telling,
        (alternatives || coalesce(' | ' || beginning || ':*', ''))::tsquery as query,
        (titled || coalesce(' | ' || beginning || ':*A', ''))::tsquery as title_query,
        own::tsquery as own, (own || ':A')::tsquery as own_title, (own || ':B')::tsquery as own_place
      from (
        select n, typed, word, is_telling, ${lexeme(sql`word`)} as own, ${lexeme(sql`prefix`)} as beginning,
          case when first is not null then ${both(sql`''`)} else ${either(sql`''`)} end as alternatives,
          case when first is not null then ${both(sql`':A'`)} else ${either(sql`':A'`)} end as titled
        from taken
      ) parts
    ),
    whole as materialized (
      select string_agg('(' || query::text || ')', ' & ') filter (where is_telling)::tsquery as every,
             string_agg('(' || query::text || ')', ' | ') filter (where is_telling)::tsquery as any_of,
             (count(*) filter (where is_telling))::int as telling
      from asked
    )`;
}
