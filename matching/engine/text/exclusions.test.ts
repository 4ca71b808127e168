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
  ["zakat ini tidak diperuntukkan bagi pembesaran dalam kolam", ["pembesaran", "dalam", "kolam"]],
  ["kami tidak menampung ikan asin", ["ikan", "asin"]],
])("“%s” excludes", (clause, words) => {
  expect(excluded(clause)).toEqual(words);
});

test("an exclusion ends where the sentence turns back to what is wanted", () => {
  expect(excluded("bukan untuk empang tetapi keramba")).toEqual(["empang"]);
});

test("what a programme wants to be left undone, and what is not yet there, is not excluded", () => {
  expect(excluded("alat yang tidak menjerat")).toEqual([]);
  expect(excluded("hasil jala dibuang karena tidak sempat dikeringkan")).toEqual([]);
});

test("what is refused in some places alone is not excluded", () => {
  expect(excluded("Tambak di hutan lindung dan jalur hijau tidak dapat dibantu")).toEqual([]);
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
  ["Bibit serta yang sudah diasinkan tidak kami ambil", ["bibit", "serta", "yang", "sudah", "diasinkan"]],
  ["Rumah dinas tidak dapat diajukan", ["rumah", "dinas"]],
  ["Orkes tidak dibiayai", ["orkes"]],
  ["Rokok bukan kebutuhan kami", ["rokok"]],
  ["Ikan dan gorengan di luar kebutuhan kami", ["ikan", "dan", "gorengan"]],
  ["Sayur dan bumbu tidak", ["sayur", "dan", "bumbu", "tidak"]],
])("“%s” excludes what stands before its refusal", (clause, words) => {
  expect(excluded(clause)).toEqual(words);
});
