import type { SoughtWord } from "~/db/queries/search/sought-words";
import { readSought } from "~/matching/engine";

/** Shorter beginnings lead anywhere. */
const SHORTEST_PREFIX = 2;

/** What a person typed, as lexemes of the index; words of `shortestPrefix` letters and more may be unfinished. */
export function soughtWordsOf(text: string, { shortestPrefix = SHORTEST_PREFIX } = {}): SoughtWord[] {
  const units = readSought(text);
  return units.map(({ words, terms, isTelling, guess }, at) => {
    const word = words.join(" ");
    const isOne = words.length === 1;
    return {
      word,
      exact: [...new Set([word, ...terms])],
      prefix: isOne && word.length >= shortestPrefix ? word : null,
      isLast: at === units.length - 1,
      isTelling,
      guess: guess && { word: guess.word, exact: [...new Set([guess.word, ...guess.terms])] },
    };
  });
}
