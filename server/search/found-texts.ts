import { plainWords } from "~/matching/engine";

import type { Marker } from "./mark-words";
import type { Hit } from "./search";

/** What a word was taken for, when nothing has it as typed: both lower case, without accents. */
export type TakenWord = { typed: string; word: string };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The texts of a found document with what was sought marked; where the title has none of it, the place may say why. */
export function markedTexts(
  { ref, title, place, body }: { ref: string; title: string; place: string; body: string },
  { mark, snippet }: Marker,
): Omit<Hit, "distanceKm"> {
  const marked = mark(title);
  const isInTitle = marked.some(({ isMarked }) => isMarked);
  return { ref, title: marked, snippet: snippet(body) ?? (isInTitle ? null : snippet(place)) };
}

/** What was typed, lower case, with the words that were taken for others; null when none was. */
export function correctedText(text: string, taken: readonly TakenWord[]): string | null {
  if (taken.length === 0) return null;
  const meant = new Map(taken.map(({ typed, word }) => [typed, word]));
  return text.toLowerCase().replace(WORD, (written) => meant.get(plainWords(written).join("")) ?? written);
}
