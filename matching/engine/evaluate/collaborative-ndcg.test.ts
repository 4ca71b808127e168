import { expect, test } from "vitest";

import { interactionMatrix } from "../learn/als-matrix";
import { meanNdcg10 } from "./collaborative-ndcg";

const letters = "abcdefghijkl".split("");
const matrix = interactionMatrix(
  [
    { user: "one", item: "a", confidence: 1 },
    { user: "two", item: "b", confidence: 1 },
  ],
  letters,
);
const quality = (heldOut: Record<string, string[]>, scores: (item: string) => number) =>
  meanNdcg10({ learnt: [], heldOut: new Map(Object.entries(heldOut)) }, matrix, () =>
    Float64Array.from(matrix.items, scores),
  );

test("what the user has is not ranked, equal scores go by id, and misses count in the ideal", () => {
  expect(quality({ one: ["b"] }, () => 0)).toBe(1);
  expect(quality({ one: ["c"] }, () => 0)).toBeCloseTo(1 / Math.log2(3), 12);
  expect(quality({ one: ["b", "l"] }, () => 0)).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
});

test("the eleventh place gains nothing, the best ten are found wherever they stand", () => {
  expect(quality({ one: ["l"] }, () => 0)).toBe(0);
  expect(quality({ one: ["l"] }, (item) => letters.indexOf(item))).toBe(1);
  expect(quality({ one: ["k"] }, (item) => letters.indexOf(item))).toBeCloseTo(1 / Math.log2(3), 12);
});

test("users count alike, and those with nothing held out not at all", () => {
  expect(quality({ one: ["b"], two: ["l"] }, () => 0)).toBe(0.5);
  expect(quality({}, () => 0)).toBeNaN();
});

test("more than ten held out are found in full by ten", () => {
  expect(quality({ one: letters.slice(1) }, () => 0)).toBeCloseTo(1, 12);
});
