import { readSought, type SoughtUnit } from "~/matching/engine";

import type { TakenWord } from "../found-texts";
import { slipsBetween } from "./slips";

/** Of shorter words nobody can say what was meant. */
const SHORTEST = 4;
const MOST_SLIPS = 2;

/**
 * The words that were taken for others. `found` are the words by which the best documents were found: a word that is among
 * them, as such, as a beginning or in its meaning, was taken as typed.
 */
export function takenWords(units: readonly SoughtUnit[], found: readonly string[]): TakenWord[] {
  const times = new Map<string, number>();
  for (const word of found) times.set(word, (times.get(word) ?? 0) + 1);
  return units.flatMap((unit) => {
    const [typed = "", ...others] = unit.words;
    if (!unit.isTelling || others.length > 0 || typed.length < SHORTEST) return [];
    if ([...times.keys()].some((word) => word.startsWith(typed) || meansAlike(unit, word))) return [];
    const [nearest] = [...times]
      .map(([word, count]) => ({ word, count, slips: slipsBetween(typed, word) }))
      .filter(({ slips }) => slips <= MOST_SLIPS)
      .sort((a, b) => a.slips - b.slips || b.count - a.count || (a.word < b.word ? -1 : 1));
    return nearest ? [{ typed, word: nearest.word }] : [];
  });
}

const meansAlike = ({ terms }: SoughtUnit, word: string) =>
  readSought(word).some((other) => other.terms.some((term) => terms.includes(term)));
