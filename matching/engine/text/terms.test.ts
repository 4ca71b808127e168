import { expect, test } from "vitest";
import { subjectOfTerm } from "./subject-terms";
import { addWiderSubjects, countTerms, noTerms } from "./terms";

const termsOf = (text: string) => {
  const terms = noTerms();
  countTerms(text, 1, terms);
  return terms;
};

test("synonyms are one subject, counted together, and each wording stays", () => {
  expect(Object.fromEntries(termsOf("Kakao, cokelat, dan biji kakao").counts)).toEqual({
    "#cocoa": 3,
    kakao: 1,
    cokelat: 1,
    "biji kakao": 1,
  });
});

test("a slip of the pen is read as what was meant", () => {
  expect([...termsOf("kerajnian").counts.keys()]).toContain("#crafts");
});

test("a phrase wins over the words in it", () => {
  expect([...termsOf("gula merah").counts.keys()]).toEqual(["gula merah", "#palm_sugar"]);
  expect([...termsOf("gula pasir").counts.keys()]).toEqual(["gula pasir", "#sugar"]);
});

test("everybody's words name no subject, telling words stay as roots", () => {
  expect(Object.fromEntries(termsOf("Kami warga desa butuh bantuan sepeda").counts)).toEqual({ sepeda: 1 });
});

test("what is excluded is kept apart", () => {
  const { counts, excluded } = termsOf("Keramba apung, bukan untuk empang. Kakao juga.");
  expect([...counts.keys()]).toContain("#fish_farming");
  expect([...counts.keys()]).toContain("#cocoa");
  expect([...counts.keys()]).not.toContain("#brackish_pond");
  expect([...excluded]).toEqual(["empang", "#brackish_pond"]);
});

test("who refuses what belongs to a subject refuses that alone", () => {
  expect([...termsOf("bukan untuk kincir air").excluded]).toEqual(["kincir air"]);
});

test("the words that a text used are remembered", () => {
  expect(termsOf("Gula semut").shown.get("#palm_sugar")).toBe("gula semut");
});

test("a named subject stands for the wider ones", () => {
  const terms = termsOf("Ikan asin");
  addWiderSubjects(terms);
  expect(Object.fromEntries(terms.counts)).toMatchObject({
    "#dried_fish": 1,
    "#processed_fish": 1,
    "#food_processing": 1,
  });
});

test("a root that looks like a subject's code is none", () => {
  expect(subjectOfTerm("cocoa")).toBeNull();
  expect(subjectOfTerm("#cocoa")).toBe("cocoa");
});
