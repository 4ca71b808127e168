import { expect, test } from "vitest";
import { subjects } from "../../domain/phrases/subjects";
import { SUBJECTS } from "../../domain/subjects";
import { subjectTerm } from "./subject-terms";
import { countTerms, noTerms } from "./terms";
import { THESAURUS } from "./thesaurus";

test.each(SUBJECTS)("%s is found by each of its words, and has a name in both languages", (subject) => {
  const { names, words } = THESAURUS[subject];
  for (const phrase of `${names},${words}`.split(",").filter((one) => one.trim() !== "")) {
    const terms = noTerms();
    countTerms(phrase, 1, terms);
    expect([phrase, [...terms.counts.keys(), ...terms.excluded]]).toEqual([
      phrase,
      expect.arrayContaining([subjectTerm(subject)]),
    ]);
  }
  expect(subjects.id[subject].length * subjects.en[subject].length).toBeGreaterThan(0);
});
