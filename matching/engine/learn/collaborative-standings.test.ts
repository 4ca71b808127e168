import { expect, test } from "vitest";

import { standings } from "./collaborative-standings";

test("a cell's standing is the mean of those in its row and in its column, equal ones counting half", () => {
  const scores = Float64Array.of(1, 2, 2, 0, 5, 9);
  expect([...standings({ scores, rows: 2, columns: 3 })]).toEqual([0.5, 0.375, 0.375, 0, 0.75, 1]);
});

test("a cell without others stands in the middle", () => {
  expect([...standings({ scores: Float64Array.of(7), rows: 1, columns: 1 })]).toEqual([0.5]);
});
