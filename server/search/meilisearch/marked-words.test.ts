import { expect, test } from "vitest";

import { markedWords } from "./marked-words";

const NOTHING = { title: "", place: "", labels: "", body: "", matches: {} };

test("positions count bytes", () => {
  const matches = { title: [{ start: 7, length: 6 }] };
  expect(markedWords({ ...NOTHING, title: "Bélà coklat", matches })).toEqual(["coklat"]);
});

test("a part of a word is the whole word, without accents and in lower case", () => {
  const matches = { body: [{ start: 5, length: 3 }] };
  expect(markedWords({ ...NOTHING, body: "Biji KÁKAO kering", matches })).toEqual(["kakao"]);
});

test("each place is told, and attributes that are not shown are left out", () => {
  const matches = {
    title: [{ start: 0, length: 4 }],
    place: [{ start: 0, length: 4 }],
    terms: [{ start: 0, length: 9 }],
  };
  expect(markedWords({ ...NOTHING, title: "Madu hutan", place: "Madu", matches })).toEqual(["madu", "madu"]);
});
