import { SUBJECTS } from "../../domain/subjects";
import { phraseAt } from "./phrases";
import { sameWordAt, sameWordTerms } from "./same-words";
import { spelled } from "./spelling";
import { stem } from "./stem";
import { BINDING_WORDS } from "./stop-words";
import { subjectTerm, type Term } from "./subject-terms";
import { addWiderSubjects, countTerms, noTerms } from "./terms";

/** A word or phrase that is sought. */
export type SoughtUnit = {
  /** As typed: lower case, without accents; several words of a phrase that the thesaurus knows. */
  words: readonly string[];
  /** The terms that mean the same: roots, the wording of a phrase, the subject that it is a name of. */
  terms: readonly Term[];
  /** False of words that a sentence has anyway: they may be there but need not. */
  isTelling: boolean;
  /** A single word as it was probably meant, when it looks like a slip. */
  guess: { word: string; terms: readonly Term[] } | null;
};

/** Words that bind a sentence, in either language, ask for something or say what kind of place a name is of. */
const IDLE_WORDS: ReadonlySet<string> = new Set([
  ...BINDING_WORDS,
  ..."a an and at by for from in is of on or that the this to with".split(" "),
  ..."butuh cari ingin minta desa kelurahan kecamatan kabupaten kec kab".split(" "),
]);
/** Subjects by their English codes, so that who searches in English finds them. */
const subjectByCode: ReadonlyMap<string, Term> = new Map(SUBJECTS.map((code) => [code, subjectTerm(code)]));
const LONGEST_CODE = 3;

const TEXT_LENGTH = 200;
const WORD_COUNT = 8;
const WORD_LENGTH = 40;

/** The words of a text in order, as they are written: lower case, letters and digits, without accents. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Texts of one language share their words; of a few that never end, only as many are remembered. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** The root of a plain word; the same word always has the same root. */
export function rootOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const root = stem(word);
  remembered.set(word, root);
  return root;
}

/** What the longest phrase or else the word at a position of a text's roots means: its terms, and how many words it takes. */
export function meaningAt(roots: readonly string[], at: number): { terms: readonly Term[]; length: number } {
  const phrase = phraseAt(roots, at);
  const same = sameWordAt(roots, at);
  const length = Math.max(1, phrase?.length ?? 0, same?.length ?? 0);
  const terms = [
    ...(length === 1 ? [roots[at] ?? ""] : []),
    ...(phrase?.length === length ? phrase.refused : []),
    ...(same?.length === length ? [same.term] : []),
  ];
  return { terms, length };
}

/** What a text is found by besides its words: roots, phrases, subjects, the wider ones too, and words that mean the same. */
export function indexTerms(text: string): Term[] {
  const terms = noTerms();
  countTerms(text, 1, terms);
  addWiderSubjects(terms);
  return [...terms.counts.keys(), ...sameWordTerms(text)];
}

/**
 * Reads what is sought in the first 200 characters of a text, at most 8 words of at most 40: phrases that the thesaurus
 * knows stay together. When no word is telling, all are.
 */
export function readSought(text: string): SoughtUnit[] {
  const words = plainWords(text.slice(0, TEXT_LENGTH))
    .slice(0, WORD_COUNT)
    .map((word) => word.slice(0, WORD_LENGTH));
  const roots = words.map(rootOf);
  const units: SoughtUnit[] = [];
  for (let at = 0; at < words.length;) {
    const known = [
      phraseAt(roots, at)?.length,
      sameWordAt(roots, at)?.length,
      codeLength(words.slice(at, at + LONGEST_CODE)),
    ];
    const length = Math.max(1, ...known.map((each) => each ?? 0));
    units.push(unitOf(words.slice(at, at + length), roots.slice(at, at + length)));
    at += length;
  }
  const distinct = [...new Map(units.map((unit) => [unit.words.join(" "), unit])).values()];
  return distinct.some(({ isTelling }) => isTelling)
    ? distinct
    : distinct.map((unit) => ({ ...unit, isTelling: true }));
}

/** How many words, from the first on, are the English code of a subject; 0 when none are. */
function codeLength(words: string[]): number {
  if (words.length === 0 || subjectByCode.has(words.join("_"))) return words.length;
  return codeLength(words.slice(0, -1));
}

function unitOf(words: string[], roots: string[]): SoughtUnit {
  const [word = "", ...others] = words;
  const isIdle = others.length === 0 && (word.length < 2 || IDLE_WORDS.has(word));
  return { words, terms: termsOf(words, roots), isTelling: !isIdle, guess: others.length === 0 ? guessOf(word) : null };
}

/** Who seeks a subject by one of its names seeks all of it, by a word that belongs to it that wording alone. */
function termsOf(words: string[], roots: string[]): Term[] {
  const phrase = phraseAt(roots, 0);
  const named = phrase?.length === roots.length ? phrase.refused : [roots.join(" ")];
  const same = sameWordAt(roots, 0);
  const others = [subjectByCode.get(words.join("_")), same?.length === roots.length ? same.term : undefined];
  return [...named, ...others.filter((term) => term !== undefined)];
}

function guessOf(word: string): SoughtUnit["guess"] {
  const isKnown = subjectByCode.has(word) || sameWordAt([rootOf(word)], 0) !== null;
  const meant = /^[a-z]+$/.test(word) && !isKnown ? spelled(word) : word;
  return meant === word ? null : { word: meant, terms: termsOf([meant], [stem(meant)]) };
}
