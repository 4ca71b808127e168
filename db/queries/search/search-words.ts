/** Words that a title or a sentence has anyway: they say nothing about what is sought. */
const IDLE_WORDS = new Set(
  "di ke dari yang dan untuk atau dengan pada oleh ini itu the and of for in at to a an with".split(" "),
);

const TEXT_LENGTH = 200;
const WORD_COUNT = 8;
const WORD_LENGTH = 40;

/**
 * The words sought in what a person typed: letters and digits only, lower case, each once, at most 8 of at most 40
 * characters from the first 200; idle words count only when there is nothing else.
 */
export function searchWords(text: string): string[] {
  const words =
    text
      .slice(0, TEXT_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const distinct = [...new Set(words.map((word) => word.slice(0, WORD_LENGTH)))];
  const telling = distinct.filter((word) => !IDLE_WORDS.has(word));
  return (telling.length > 0 ? telling : distinct).slice(0, WORD_COUNT);
}
