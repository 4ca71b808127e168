import { expect, test } from "vitest";

import { readSought } from "~/matching/engine";

import { slipsBetween } from "./slips";
import { takenWords } from "./taken-words";

test.each([
  ["kakao", "kakao", 0],
  ["kakoa", "kakao", 1],
  ["kako", "kakao", 1],
  ["kakkao", "kakao", 1],
  ["", "abc", 3],
  ["jembuyn", "jembayan", 2],
])("between %s and %s lie %i slips", (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

test("a word that nothing has is taken for the nearest by which something was found", () => {
  expect(takenWords(readSought("jembuyan"), ["jembayan", "jembaran", "jembayan"])).toEqual([
    { typed: "jembuyan", word: "jembayan" },
  ]);
});

test("a word that something has, or has a longer form of, was taken as typed", () => {
  expect(takenWords(readSought("jembayan"), ["jembaran", "jembayan"])).toEqual([]);
  expect(takenWords(readSought("jembay"), ["jembayan", "jemba"])).toEqual([]);
});

test("another spelling of the same is no slip", () => {
  expect(takenWords(readSought("cokelat"), ["coklat"])).toEqual([]);
});

test("of short words nobody knows what was meant", () => {
  expect(takenWords(readSought("mua"), ["muara", "dua"])).toEqual([]);
});
