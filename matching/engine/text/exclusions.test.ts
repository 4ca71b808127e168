import { expect, test } from "vitest";
import { excludedWords } from "./exclusions";
import { tokens } from "./tokens";

const excluded = (clause: string) => {
  const words = tokens(clause);
  const mask = excludedWords(words);
  return words.filter((_, at) => mask[at]);
};

test.each([
  ["bukan untuk empang", ["empang"]],
  ["tidak untuk sawit dan karet", ["sawit", "dan", "karet"]],
  ["budidaya ikan kecuali tambak", ["tambak"]],
  ["kami tidak membiayai jalan", ["jalan"]],
])("“%s” excludes", (clause, words) => {
  expect(excluded(clause)).toEqual(words);
});

test("an exclusion ends where the sentence turns back to what is wanted", () => {
  expect(excluded("bukan untuk empang tetapi keramba")).toEqual(["empang"]);
});

test("“not only” includes, and what is lacking is not excluded", () => {
  expect(excluded("bukan hanya padi")).toEqual([]);
  expect(excluded("belum ada pemandu wisata")).toEqual([]);
});

test.each([
  ["Ikan belum jadi program tahun ini", ["ikan"]],
  ["Beras wangi atau beras khusus silakan ke pembeli lain", ["beras", "wangi", "atau", "beras", "khusus"]],
  ["Budidaya tambak ditangani program lain", ["budidaya", "tambak"]],
  ["Kami membeli telur, tetapi ayam potong tidak kami terima", ["ayam", "potong"]],
  ["Sayur dan bumbu tidak", ["sayur", "dan", "bumbu", "tidak"]],
])("“%s” excludes what stands before its refusal", (clause, words) => {
  expect(excluded(clause)).toEqual(words);
});
