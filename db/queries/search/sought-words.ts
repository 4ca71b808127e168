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

/** Lexemes of a word in the title and in the place are marked: see `wordDocument`. */
const MARKS = { anywhere: sql`''''`, title: sql`'''^'`, place: sql`'''~'` };
type Part = keyof typeof MARKS;

const lexeme = (part: Part, word: SQL) => sql`${MARKS[part]} || translate(${word}, '''\\', '') || ''''`;

/** One of the lexemes. */
const either = (part: Part) => sql`(select string_agg(${lexeme(part, sql`one`)}, '|') from unnest(exact) one)`;

/** Both halves of what was written without a space. */
const both = (part: Part) => sql`'(' || ${lexeme(part, sql`first`)} || '&' || ${lexeme(part, sql`second`)} || ')'`;

/** What is taken for the word, or begins as it does. */
const anyForm = (part: Part) => sql`(
  case when first is not null then ${both(part)} else ${either(part)} end
  || coalesce(' | ' || ${lexeme(part, sql`prefix`)} || ':*', ''))::tsquery`;

/**
 * The `with` clauses `asked (n, typed, word, is_telling, query, titled, own, as_typed, placed)` and
 * `whole (every, all_titled, all_as_typed, telling)`: what each word is taken for and the queries that follow. A word that no document has,
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
    halves as (
      select n, at, first, second,
        (select documents from search_words known where known.word = first) as of_first,
        (select documents from search_words known where known.word = second) as of_second
      from (
        select n, at, left(word, at) as first, substr(word, at + 1) as second
        from checked
        cross join lateral generate_series(${SHORTEST_PART}::int, length(word) - ${SHORTEST_PART}::int) as at
        where not is_exact and not is_begun and not is_guessed
      ) parts
    ),
    parted as (
      select distinct on (n) n, first, second
      from halves where of_first is not null and of_second is not null
      order by n, least(of_first, of_second) desc, at
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
      select n, typed, word, is_telling, ${anyForm("anywhere")} as query, ${anyForm("title")} as titled,
        (${lexeme("anywhere", sql`word`)})::tsquery as own, (${lexeme("title", sql`word`)})::tsquery as as_typed,
        (${lexeme("place", sql`word`)})::tsquery as placed
      from taken
    ),
    whole as materialized (
      select string_agg('(' || query::text || ')', ' & ') filter (where is_telling)::tsquery as every,
             string_agg('(' || titled::text || ')', ' & ') filter (where is_telling)::tsquery as all_titled,
             string_agg(as_typed::text, ' & ') filter (where is_telling)::tsquery as all_as_typed,
             (count(*) filter (where is_telling))::int as telling
      from asked
    )`;
}
