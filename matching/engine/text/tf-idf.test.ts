import { expect, test } from "vitest";
import { indexTexts, sharedTerms, textVector } from "./tf-idf";

const first = new Map([
  ["buku", 1],
  ["#cocoa", 2],
]);
const second = new Map([["#cocoa", 1]]);

test("weights are (1 + ln tf) · ln((N + 50) / (df + 1)), subjects 1.6 times that", () => {
  const index = indexTexts([first, second]);
  const { terms, weights, norm } = textVector(first, index);
  expect([...terms].map((number) => index.termOf[number])).toEqual(["#cocoa", "buku"]);
  const cocoa = (1 + Math.log(2)) * Math.log(52 / 3) * 1.6;
  const book = Math.log(52 / 2);
  expect([...weights]).toEqual([expect.closeTo(cocoa, 10), expect.closeTo(book, 10)]);
  expect(norm).toBeCloseTo(Math.hypot(cocoa, book), 10);
});

test("shared terms are visited with both weights, others not", () => {
  const index = indexTexts([first, second]);
  const seen: [string | undefined, number, number][] = [];
  sharedTerms(textVector(first, index), textVector(second, index), (term, a, b) =>
    seen.push([index.termOf[term], a, b]),
  );
  expect(seen).toEqual([["#cocoa", expect.closeTo(7.726, 2), expect.closeTo(4.563, 2)]]);
});

test("a term that the index does not know is left out", () => {
  expect(textVector(new Map([["baru", 1]]), indexTexts([second])).norm).toBe(0);
});
