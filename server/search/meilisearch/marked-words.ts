import { plainWords } from "~/matching/engine";

import type { FoundDocument } from "./search-answer";

const MARKED = ["title", "place", "labels", "body"] as const;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

type Marked = Pick<FoundDocument, (typeof MARKED)[number] | "matches">;

/** The words by which a document was found, whole, lower case and without accents, as often as they stand there. */
export function markedWords(document: Marked): string[] {
  return MARKED.flatMap((attribute) => {
    const ranges = document.matches[attribute] ?? [];
    return ranges.length === 0 ? [] : wordsAt(document[attribute], ranges);
  });
}

/** The server counts in bytes and marks only the part of a word that was typed. */
function wordsAt(text: string, ranges: readonly { start: number; length: number }[]): string[] {
  const bytes = Buffer.from(text);
  const marks = ranges.map(({ start, length }) => ({
    from: bytes.subarray(0, start).toString().length,
    to: bytes.subarray(0, start + length).toString().length,
  }));
  return [...text.matchAll(WORD)]
    .filter(({ index, 0: word }) => marks.some(({ from, to }) => from < index + word.length && to > index))
    .flatMap(([word]) => plainWords(word));
}
