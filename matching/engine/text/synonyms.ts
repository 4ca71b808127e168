import { type Subject, SUBJECTS } from "../../domain/subjects";
import { SAME_WORDS } from "./same-words";
import { plainWords } from "./search-terms";
import { BINDING_WORDS } from "./stop-words";
import { subjectTerm, type Term } from "./subject-terms";
import { THESAURUS } from "./thesaurus";

/** Names that mean the same subject: its term, its names and Kutai and Banjar words for it, and its code as English words. */
export type SynonymGroup = { term: Term; names: readonly string[]; english: string };

/** The names of every subject, lower case and without accents. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = [
  ...SUBJECTS.map(namesOfSubject),
  ...SAME_WORDS.map(namesOfWord),
];

function namesOfSubject(subject: Subject): SynonymGroup {
  return {
    term: subjectTerm(subject),
    names: [...new Set(THESAURUS[subject].names.split(",").map((name) => plainWords(name).join(" ")))].filter(Boolean),
    english: subject.replaceAll("_", " "),
  };
}

function namesOfWord({ term, names }: (typeof SAME_WORDS)[number]): SynonymGroup {
  return {
    term,
    names: names.map((name) => plainWords(name).join(" ")),
    english: names[0] ?? "",
  };
}

/** Binding words of place, size, age and number that are part of villages' and people's names too ("Teluk Dalam"). */
const WORDS_OF_NAMES: ReadonlySet<string> = new Set(
  "atas bawah baru besar dalam dekat depan jauh kecil lama luar muda naik panjang satu tengah tinggi tua turun".split(
    " ",
  ),
);

/** Words that an index need not have: they bind a sentence, name nothing and stand in no name. */
export const UNINDEXED_WORDS: readonly string[] = BINDING_WORDS.filter((word) => !WORDS_OF_NAMES.has(word));
