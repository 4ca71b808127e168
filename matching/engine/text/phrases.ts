import { SUBJECTS, type Subject } from "../../domain/subjects";
import { stem } from "./stem";
import { subjectTerm, type Term } from "./subject-terms";
import { THESAURUS } from "./thesaurus";
import { tokens } from "./tokens";

/**
 * The terms that are meant where a phrase is said, its subjects and the wording itself: texts that say it alike are closer
 * than those that only mean the same. Who refuses a subject by one of its names refuses all of it, by a word that belongs
 * to it that wording alone.
 */
export type Named = { meant: readonly Term[]; refused: readonly Term[] };

/** A phrase found in a text: how many words it takes, and its terms. */
export type PhraseMatch = Named & { length: number };

/** Where a phrase can go on after some of its roots, and what it says when it may end there. */
type Branch = { next: Map<string, Branch>; ends: PhraseMatch | null };

const trunk: Branch = { next: new Map(), ends: null };

for (const subject of SUBJECTS) {
  for (const phrase of list(THESAURUS[subject].names)) addPhrase(phrase, subject, true);
  for (const phrase of list(THESAURUS[subject].words)) addPhrase(phrase, subject, false);
}

function list(words: string): string[] {
  return words.split(",").filter((phrase) => phrase.trim() !== "");
}

function addPhrase(phrase: string, subject: Subject, isName: boolean): void {
  const roots = tokens(phrase).map(stem);
  let branch = trunk;
  for (const root of roots) {
    const next = branch.next.get(root) ?? { next: new Map(), ends: null };
    branch.next.set(root, next);
    branch = next;
  }
  const term = subjectTerm(subject);
  const wording = roots.join(" ");
  const { meant, refused } = branch.ends ?? { meant: [wording], refused: [wording] };
  if (meant.includes(term)) return;
  branch.ends = { meant: [...meant, term], refused: isName ? [...refused, term] : refused, length: roots.length };
}

/** The longest phrase of the thesaurus that starts at a position of the stemmed text, or null. */
export function phraseAt(roots: readonly string[], at: number): PhraseMatch | null {
  let branch: Branch | undefined = trunk;
  let longest: PhraseMatch | null = null;
  for (let next = at; next < roots.length; next++) {
    branch = branch.next.get(roots[next] ?? "");
    if (branch === undefined) break;
    longest = branch.ends ?? longest;
  }
  return longest;
}

/** What is refused with a term: itself, and the subjects that it is a name of. */
export const refusedBy = (term: Term): readonly Term[] => {
  const roots = term.split(" ");
  const phrase = phraseAt(roots, 0);
  return phrase?.length === roots.length ? phrase.refused : [term];
};
