import { expect, test } from "vitest";

import { ndcgAt } from "./ndcg";

test("the best order is worth 1", () => {
  expect(ndcgAt(5, [7, 3, 1, 0])).toBe(1);
});

test("a 3 behind a 1 is worked out by hand", () => {
  // (1 + 7 / log2 3) / (7 + 1 / log2 3)
  expect(ndcgAt(5, [1, 7])).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 12);
});

test("what lies behind the cutoff gains nothing, what was left out could have", () => {
  expect(ndcgAt(1, [0, 7])).toBe(0);
  expect(ndcgAt(2, [1], [1])).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
});

test("with nothing to gain there is no figure", () => {
  expect(ndcgAt(5, [0, 0])).toBeNaN();
});
