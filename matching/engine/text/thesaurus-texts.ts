import { SUBJECTS } from "../../domain/subjects";
import { subjectTerm, type Term } from "./subject-terms";
import { countTerms, noTerms } from "./terms";
import { THESAURUS } from "./thesaurus";

/** A subject's own name stands for more than any one of its words, its wider subjects a little less. */
const SUBJECT_TIMES = 3;
const WIDER_TIMES = 2;

/** Each subject's entry of the thesaurus as the terms of a text, in the order of the subjects. */
export const THESAURUS_TEXTS: readonly ReadonlyMap<Term, number>[] = SUBJECTS.map((subject) => {
  const { names, words, broader = [] } = THESAURUS[subject];
  const terms = noTerms();
  for (const phrase of `${names},${words}`.split(",")) countTerms(phrase, 1, terms);
  terms.counts.set(subjectTerm(subject), SUBJECT_TIMES);
  for (const wider of broader) terms.counts.set(subjectTerm(wider), WIDER_TIMES);
  return terms.counts;
});
