import { expect, test } from "vitest";

import { ndcgAt } from "./ndcg";

/** In the order of the ranking. */
const ranked = (...gains: number[]) => gains.map((gain, rank) => ({ gain, score: -rank }));

test("the best order is worth 1", () => {
  expect(ndcgAt(5, ranked(7, 3, 1, 0))).toBe(1);
});

test("a 3 behind a 1 is worked out by hand", () => {
  expect(ndcgAt(5, ranked(1, 7))).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 12);
});

test("what lies behind the cutoff gains nothing", () => {
  expect(ndcgAt(1, ranked(0, 7))).toBe(0);
  expect(ndcgAt(1, ranked(3, 7))).toBe(3 / 7);
});

test("equal scores are worth the mean of their orders", () => {
  const tied = [7, 1].map((gain) => ({ gain, score: 0.5 }));
  const orders = (ndcgAt(5, ranked(7, 1)) + ndcgAt(5, ranked(1, 7))) / 2;
  expect(ndcgAt(5, tied)).toBeCloseTo(orders, 12);
  expect(ndcgAt(1, [...tied, { gain: 0, score: 0 }])).toBeCloseTo(4 / 7, 12);
});

test("with nothing to gain there is no figure", () => {
  expect(ndcgAt(5, ranked(0, 0))).toBeNaN();
});
