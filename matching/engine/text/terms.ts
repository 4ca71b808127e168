import { excludedWords } from "./exclusions";
import { type Named, phraseAt } from "./phrases";
import { type ReadWord, readWord } from "./read-word";
import { subjectOfTerm, subjectTerm, type Term } from "./subject-terms";
import { THESAURUS } from "./thesaurus";
import { tokens } from "./tokens";

/** How often a text names each term, the words it used for it, and what it says it does not want. */
export type TermCounts = { counts: Map<Term, number>; shown: Map<Term, string>; excluded: Set<Term> };

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
  const read = words.map(readWord);
  const roots = read.map(({ root }) => root);
  const mask = excludedWords(read.map(({ meant }) => meant));
  for (let at = 0; at < roots.length;) {
    const match = phraseAt(roots, at);
    const length = match?.length ?? 1;
    const isExcluded = mask[at] ?? false;
    const named = match ?? plainRoot(read[at]);
    for (const term of isExcluded ? named.refused : named.meant) {
      if (isExcluded) into.excluded.add(term);
      else into.counts.set(term, (into.counts.get(term) ?? 0) + times);
      if (!into.shown.has(term)) into.shown.set(term, joined(words, at, length));
    }
    at += length;
  }
}

const joined = (words: readonly string[], at: number, length: number) =>
  length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" ");

const NOTHING: Named = { meant: [], refused: [] };

function plainRoot(word: ReadWord | undefined): Named {
  if (!word?.isTelling) return NOTHING;
  const terms = [word.root];
  return { meant: terms, refused: terms };
}
