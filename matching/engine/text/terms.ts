import { SUBJECTS, type Subject } from "../../domain/subjects";
import { excludedWords } from "./exclusions";
import { phraseAt, type PhraseMatch } from "./phrases";
import { spelled } from "./spelling";
import { stem } from "./stem";
import { STOP_WORDS } from "./stop-words";
import { THESAURUS } from "./thesaurus";
import { tokens } from "./tokens";

/** A root, the roots of a phrase with spaces between, or `#` and the code of a subject. */
export type Term = string;

/** How often a text names each term, the words it used for it, and what it says it does not want. */
export type TermCounts = { counts: Map<Term, number>; shown: Map<Term, string>; excluded: Set<Term> };

/** The term of a subject. */
export const subjectTerm = (subject: Subject): Term => `#${subject}`;

const subjectByTerm: ReadonlyMap<Term, Subject> = new Map(SUBJECTS.map((subject) => [subjectTerm(subject), subject]));

/** The subject that a term names, or null for a plain root. */
export const subjectOfTerm = (term: Term): Subject | null => subjectByTerm.get(term) ?? null;

/** Adds the terms of a text to `into`, each occurrence counting `times`. */
export function countTerms(text: string, times: number, into: TermCounts): void {
  for (const clause of text.split(/[.;:!?()\n]+/)) countClause(tokens(clause), times, into);
}

/** Adds the wider subjects that the named ones are a part of: who has palm sugar has sugar. */
export function addWiderSubjects({ counts }: TermCounts): void {
  for (const [term, count] of Array.from(counts)) {
    const subject = subjectOfTerm(term);
    for (const wider of subject ? (THESAURUS[subject].broader ?? []) : []) {
      const named = subjectTerm(wider);
      counts.set(named, count + (counts.get(named) ?? 0));
    }
  }
}

/** No terms yet. */
export const noTerms = (): TermCounts => ({ counts: new Map(), shown: new Map(), excluded: new Set() });

function countClause(words: readonly string[], times: number, into: TermCounts): void {
  const meant = words.map(spelled);
  const roots = meant.map(stem);
  const mask = excludedWords(meant);
  for (let at = 0; at < roots.length;) {
    const match = phraseAt(roots, at);
    const length = match?.length ?? 1;
    const isExcluded = mask[at] ?? false;
    const surface = words.slice(at, at + length).join(" ");
    for (const term of match ? phraseTerms(match, isExcluded) : plainRoot(roots[at] ?? "")) {
      if (isExcluded) into.excluded.add(term);
      else into.counts.set(term, (into.counts.get(term) ?? 0) + times);
      if (!into.shown.has(term)) into.shown.set(term, surface);
    }
    at += length;
  }
}

/**
 * What a phrase means and how it is said: texts that say it alike are closer than those that only mean the same. Who
 * excludes a subject by one of its names excludes all of it, by a word that belongs to it that alone.
 */
const phraseTerms = ({ subjects, names, roots }: PhraseMatch, isExcluded: boolean): Term[] => [
  ...(isExcluded ? names : subjects).map(subjectTerm),
  roots,
];

function plainRoot(root: string): Term[] {
  return root.length < 3 || STOP_WORDS.has(root) ? [] : [root];
}
