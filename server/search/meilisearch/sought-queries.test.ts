import { expect, test } from "vitest";

import { readSought } from "~/matching/engine";

import { typed, wordingsOf } from "./sought-queries";

const texts = (text: string) => wordingsOf(readSought(text)).map((wording) => wording.text);

test("without words everything is sought", () => {
  expect(texts("  ")).toEqual([""]);
});

test("a subject is sought by its name and by all that belongs to it", () => {
  expect(texts("coklat")).toEqual(["coklat", "qxcocoa"]);
});

test("words that need not be there are sought with the others first, then left out", () => {
  expect(texts("teluk dalam")).toEqual(["teluk dalam", "teluk "]);
});

test("a word is sought by its root too", () => {
  expect(texts("muara berlayar")).toEqual(["muara berlayar", "muara layar"]);
});

test("later wordings are lighter", () => {
  expect(wordingsOf(readSought("butuh coklat")).map(({ weight }) => weight)).toEqual([1, 0.5, 0.25]);
});

test("the last word may be unfinished unless another follows", () => {
  const units = readSought("sapi bali");
  expect(typed(units, true)).toBe("sapi bali");
  expect(typed(units, false)).toBe("sapi bali ");
});

test("no sign of the query language reaches the server", () => {
  expect(texts('"sapi" -bali')[0]).toBe("sapi bali");
});
