import type { SoughtUnit } from "~/matching/engine";

import { isSubject, termWords } from "./subject-words";

/** One wording of what is sought; what is found by a lighter one comes later. */
export type Wording = { text: string; weight: number };

/** What finds everything. */
const EVERYTHING: readonly Wording[] = [{ text: "", weight: 1 }];
const LIGHTER = 0.5;

/**
 * The wordings that find what has every telling word: all words as typed, without those that need not be there, and by
 * roots and subjects. What any of them finds is found.
 */
export function wordingsOf(units: readonly SoughtUnit[]): readonly Wording[] {
  if (units.length === 0) return EVERYTHING;
  const telling = units.filter(({ isTelling }) => isTelling);
  const last = units.at(-1);
  const isOpen = telling.at(-1) === last;
  const texts = [typed(units, true), typed(telling, isOpen), meant(telling, isOpen)];
  return [...new Set(texts)].map((text, at) => ({ text, weight: LIGHTER ** at }));
}

/** All words as they were typed, the last one perhaps unfinished. */
export const typed = (units: readonly SoughtUnit[], isOpen: boolean): string =>
  ended(
    units.flatMap(({ words }) => words),
    isOpen,
  );

const meant = (units: readonly SoughtUnit[], isOpen: boolean) => ended(units.map(meaning), isOpen);

/** The server takes the last word for unfinished unless something follows. */
const ended = (words: readonly string[], isOpen: boolean) => words.join(" ") + (isOpen ? "" : " ");

function meaning({ words, terms }: SoughtUnit): string {
  const term = terms.find(isSubject) ?? terms[0];
  return term === undefined ? words.join(" ") : termWords(term);
}
