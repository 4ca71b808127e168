import { SUBJECTS, type Subject } from "../../domain/subjects";
import { stem } from "./stem";
import { THESAURUS } from "./thesaurus";
import { tokens } from "./tokens";

/** Stemmed phrase → the subjects it names. */
const phrases = new Map<string, Subject[]>();
let longest = 1;
for (const subject of SUBJECTS) {
  for (const phrase of THESAURUS[subject].words.split(",")) {
    const roots = tokens(phrase).map(stem);
    const key = roots.join(" ");
    const named = phrases.get(key) ?? [];
    if (!named.includes(subject)) phrases.set(key, [...named, subject]);
    longest = Math.max(longest, roots.length);
  }
}

/** A phrase found in a text: how many roots it takes and the subjects it names. */
export type PhraseMatch = { length: number; subjects: readonly Subject[] };

/** The longest phrase of the thesaurus that starts at a position of the stemmed text, or null. */
export function phraseAt(roots: readonly string[], at: number): PhraseMatch | null {
  for (let length = Math.min(longest, roots.length - at); length > 0; length--) {
    const subjects = phrases.get(length === 1 ? (roots[at] ?? "") : roots.slice(at, at + length).join(" "));
    if (subjects) return { length, subjects };
  }
  return null;
}
