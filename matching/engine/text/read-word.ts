import { spelled } from "./spelling";
import { stem } from "./stem";
import { STOP_WORDS } from "./stop-words";

/** A word as it was meant and its root; `isTelling` when the root may say something of a subject. */
export type ReadWord = { meant: string; root: string; isTelling: boolean };

/** Shorter roots are letters and initials. */
const SHORTEST_ROOT = 3;
/** Texts of one language share their words; of a few that never end, only as many are remembered. */
const MOST_REMEMBERED = 200_000;
const remembered = new Map<string, ReadWord>();

/** Reads a word (lower-case letters); the same word is always read the same. */
export function readWord(word: string): ReadWord {
  const known = remembered.get(word);
  if (known) return known;
  const meant = spelled(word);
  const root = stem(meant);
  const read = { meant, root, isTelling: root.length >= SHORTEST_ROOT && !STOP_WORDS.has(root) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, read);
  return read;
}
