import { expect, test } from "vitest";

import type { Row } from "./answer-likelihood";
import { mapLogistic } from "./map-logistic";
import { pooledPrior } from "./partial-pooling";

const one = (value: number) => Float64Array.of(value);
const row = (segment: number, target: number): Row => ({
  offset: segment + 1,
  features: one(1),
  target,
  weight: 1,
  examined: 1,
});
const times = (count: number, of: Row) => Array.from({ length: count }, () => of);

/** [all, segment 1, segment 2, …] after the rows. */
const pooled = (rows: readonly Row[], segmentSpread: number, segmentMeans = [0, 0]) => [
  ...mapLogistic(
    rows,
    pooledPrior({
      mean: one(0),
      spread: one(1),
      segmentSpread: one(segmentSpread),
      segmentMeans: segmentMeans.map(one),
      least: one(-Infinity),
    }),
  ),
];

test("a segment without outcomes moves exactly as all do", () => {
  const [all = 0, talkative = 0, silent = 0] = pooled(times(20, row(0, 1)), 0.5);
  expect(all).toBeGreaterThan(0.5);
  expect(silent).toBeCloseTo(all, 9);
  expect(talkative).toBeGreaterThan(all);
});

test("a segment that differed before keeps its distance", () => {
  const [all = 0, , silent = 0] = pooled(times(20, row(0, 1)), 0.5, [0, 0.7]);
  expect(silent - all).toBeCloseTo(0.7, 9);
});

test("few outcomes are drawn to the rest, many go their own way", () => {
  const rest = times(200, row(0, 1)).concat(times(200, row(0, 0)));
  const [, , few = 0] = pooled([...rest, ...times(4, row(1, 1))], 0.5);
  const [, , many = 0] = pooled([...rest, ...times(100, row(1, 1))], 0.5);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(1);
  expect(many).toBeGreaterThan(2 * few);
});

test("the tighter the ties, the nearer the segments", () => {
  const rows = [...times(30, row(0, 1)), ...times(30, row(1, 0))];
  const gap = ([, a = 0, b = 0]: number[]) => a - b;
  expect(gap(pooled(rows, 0.1))).toBeLessThan(gap(pooled(rows, 0.5)));
  expect(gap(pooled(rows, 0.5))).toBeLessThan(gap(pooled(rows, 2)));
});
