import { expect, test } from "vitest";
import { subjects } from "../../domain/phrases/subjects";
import { SUBJECTS } from "../../domain/subjects";
import { countTerms, noTerms, subjectTerm } from "./terms";
import { THESAURUS } from "./thesaurus";

test.each(SUBJECTS)("%s is found by each of its words, and has a name in both languages", (subject) => {
  for (const phrase of THESAURUS[subject].words.split(",")) {
    const terms = noTerms();
    countTerms(phrase, 1, terms);
    expect([phrase, [...terms.counts.keys(), ...terms.excluded]]).toEqual([
      phrase,
      expect.arrayContaining([subjectTerm(subject)]),
    ]);
  }
  expect(subjects.id[subject].length * subjects.en[subject].length).toBeGreaterThan(0);
});
