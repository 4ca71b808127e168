import { STEM_EXCEPTIONS } from "./stem-exceptions";
import { isRoot, stem } from "./stem";
import { STOP_WORDS } from "./stop-words";
import { THESAURUS } from "./thesaurus";
import { SHORTHAND, tokens } from "./tokens";

/** Shorter words are too like one another to tell a slip from another word. */
const SHORTEST = 4;
/** A slip in a word shorter than this makes a name as easily as a word: only what names a subject is looked for. */
const SHORTEST_OF_ANY = 6;

const entries = Object.values(THESAURUS);
const subjectWords = new Set(
  entries.flatMap(({ names, words }) => tokens(`${names} ${words}`)).filter((word) => !STOP_WORDS.has(stem(word))),
);
const subjectNames = new Set(entries.flatMap(({ names }) => names.split(",")).map((name) => name.trim()));
/** Words that the engine makes something of, so that a slip in them costs something. */
const lexicon = new Set([...subjectWords, ...Object.keys(STEM_EXCEPTIONS), ...STOP_WORDS, ...SHORTHAND.values()]);

/** Each word of the lexicon by what remains of it without one of its letters, and by itself (Garbe's symmetric deletion). */
const byRemains = new Map<string, string[]>();
for (const word of [...lexicon].filter(({ length }) => length >= SHORTEST).sort()) {
  for (const rest of [word, ...withoutOneLetter(word)]) byRemains.set(rest, [...(byRemains.get(rest) ?? []), word]);
}

/**
 * A word as it was probably meant: one that is neither a known word nor built on a known root becomes the only word of the
 * lexicon that is one slip away (a letter too many, too few, another one, or two swapped; Damerau, 1964). Among several, one
 * with the same first letter wins; where that does not decide, the word stays as it is.
 */
export function spelled(word: string): string {
  if (word.length < SHORTEST || lexicon.has(word)) return word;
  const root = stem(word);
  return isRoot(root) || lexicon.has(root) ? word : nearest(word);
}

function nearest(word: string): string {
  const remains = [word, ...withoutOneLetter(word)];
  const found = [...new Set(remains.flatMap((rest) => byRemains.get(rest) ?? []))].filter(
    (other) => isOneSlip(word, other) && isLookedFor(other, word.length),
  );
  if (found.length <= 1) return found[0] ?? word;
  const alike = found.filter((other) => other[0] === word[0]);
  return alike.length === 1 ? (alike[0] ?? word) : word;
}

function isLookedFor(other: string, length: number): boolean {
  if (length >= SHORTEST_OF_ANY) return true;
  return length > SHORTEST ? subjectWords.has(other) : subjectNames.has(other);
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Two words that share what remains after one deletion each are one slip apart when the rest lines up. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
