import { SUBJECTS, type Subject } from "../../domain/subjects";
import { stem } from "./stem";
import { THESAURUS } from "./thesaurus";
import { tokens } from "./tokens";

/** The subjects that a phrase points to, and those among them that it is a name of. */
type Pointers = { subjects: readonly Subject[]; names: readonly Subject[] };

/** A phrase found in a text: its roots, how many words they are, and what it points to. */
export type PhraseMatch = Pointers & { roots: string; length: number };

/** By the phrase's roots. */
const phrases = new Map<string, Pointers>();
let longest = 1;

for (const subject of SUBJECTS) {
  for (const phrase of list(THESAURUS[subject].names)) addPhrase(phrase, subject, true);
  for (const phrase of list(THESAURUS[subject].words)) addPhrase(phrase, subject, false);
}

function list(words: string): string[] {
  return words.split(",").filter((phrase) => phrase.trim() !== "");
}

function addPhrase(phrase: string, subject: Subject, isName: boolean): void {
  const roots = tokens(phrase).map(stem);
  const key = roots.join(" ");
  const { subjects, names } = phrases.get(key) ?? { subjects: [], names: [] };
  if (subjects.includes(subject)) return;
  phrases.set(key, { subjects: [...subjects, subject], names: isName ? [...names, subject] : names });
  longest = Math.max(longest, roots.length);
}

/** The longest phrase of the thesaurus that starts at a position of the stemmed text, or null. */
export function phraseAt(roots: readonly string[], at: number): PhraseMatch | null {
  for (let length = Math.min(longest, roots.length - at); length > 0; length--) {
    const key = length === 1 ? (roots[at] ?? "") : roots.slice(at, at + length).join(" ");
    const found = phrases.get(key);
    if (found) return { ...found, roots: key, length };
  }
  return null;
}
