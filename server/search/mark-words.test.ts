import * as fc from "fast-check";
import { expect, test } from "vitest";

import { markerOf } from "./mark-words";

const marked = (sought: string, text: string, taken: string[] = []) =>
  markerOf(sought, taken)
    .mark(text)
    .filter(({ isMarked }) => isMarked)
    .map((stretch) => stretch.text);

test.each([
  ["kakao", "Kebun KÁKAO rakyat", ["KÁKAO"]],
  ["coklat", "Biji kakao dan bubuk cokelat", ["Biji", "kakao", "cokelat"]],
  ["gula merah", "Gula aren cetak, bukan gula pasir", ["Gula", "aren", "gula"]],
  ["kebun", "Perkebunan dan berkebun", ["Perkebunan", "berkebun"]],
  ["ampl", "Amplang haruan", ["Amplang"]],
  ["gabus", "Kerupuk haruan", ["haruan"]],
  ["kopi", "Kopra kelapa", []],
])("of %s in %j", (sought, text, expected) => {
  expect(marked(sought, text)).toEqual(expected);
});

test("what was meant is marked, not only what was typed", () => {
  expect(marked("kakoa", "Kebun kakao", ["kakao"])).toEqual(["kakao"]);
});

test("a snippet is cut around the first mark, and there is none without one", () => {
  const text = `${"kata ".repeat(30)}kakao ${"lagi ".repeat(40)}`;
  const snippet = markerOf("kakao").snippet(text) ?? [];
  const whole = snippet.map((stretch) => stretch.text).join("");
  expect(whole).toMatch(/^… (kata ){6}kakao( lagi)+ …$/);
  expect(markerOf("kakao").snippet("tidak ada")).toBeNull();
});

test("whatever is marked, the text stays what it was, and every snippet is a piece of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (sought, text) => {
      const marker = markerOf(sought);
      expect(
        marker
          .mark(text)
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
      const snippet = marker.snippet(text);
      if (!snippet) return;
      const cut = snippet.map((stretch) => stretch.text).join("");
      expect(text).toContain(cut.replace(/^… /, "").replace(/ …$/, "").trim());
    }),
  );
});
