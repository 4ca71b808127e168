import * as fc from "fast-check";
import { Matrix } from "ml-matrix";
import { expect, test } from "vitest";

import { logistic } from "../score";
import { bendsOf, logOddsOf, lossOf, type Row, slopeOf } from "./answer-likelihood";
import { deviationsAt, mapLogistic, type Prior } from "./map-logistic";

const FREE = -Infinity;
const prior = (mean: number[], precision: number[], least = mean.map(() => FREE)): Prior => ({
  mean: Float64Array.from(mean),
  precision: Matrix.diag(precision),
  least: Float64Array.from(least),
});
const row = (features: number[], target: number, rest: Partial<Row> = {}): Row => ({
  offset: 0,
  features: Float64Array.from(features),
  target,
  weight: 1,
  examined: 1,
  ...rest,
});

const finite = fc.double({ min: -2, max: 2, noNaN: true });
const anyRow = fc
  .record({
    features: fc.array(finite, { minLength: 3, maxLength: 3 }),
    target: fc.constantFrom(0, 0.25, 1),
    weight: fc.double({ min: 0.1, max: 2, noNaN: true }),
    examined: fc.constantFrom(1, 0.5, 0.2),
  })
  .map(({ features, target, ...rest }) => row(features, target, rest));

test("without observations the mode is the prior's mean and the deviations are the prior's", () => {
  const belief = prior([1, -2], [4, 25]);
  const mode = mapLogistic([], belief);
  expect([...mode]).toEqual([1, -2]);
  expect([...deviationsAt([], belief, mode)]).toEqual([0.5, 0.2]);
});

test("three yeses and a no, hardly any prior: the log-odds are ln 3 and the standard error 1 / √(4 · ¾ · ¼)", () => {
  const rows = [1, 1, 1, 0].map((target) => row([1], target));
  const belief = prior([0], [1e-9]);
  const mode = mapLogistic(rows, belief);
  expect(mode[0]).toBeCloseTo(Math.log(3), 6);
  expect(deviationsAt(rows, belief, mode)[0]).toBeCloseTo(1 / Math.sqrt(0.75), 6);
});

test("one yes under a standard normal prior: the mode solves w = 1 − σ(w)", () => {
  const [mode = 0] = mapLogistic([row([1], 1)], prior([0], [1]));
  expect(mode).toBeCloseTo(0.4010581, 6); // by bisection
  expect(mode).toBeCloseTo(1 - logistic(mode), 6);
});

test("half an answer of weight two is a yes and a no", () => {
  const belief = prior([0.3, 0.1], [1, 1]);
  const both = mapLogistic([row([1, 2], 1), row([1, 2], 0)], belief);
  const half = mapLogistic([row([1, 2], 0.5, { weight: 2 })], belief);
  for (const [at, value] of both.entries()) expect(half[at]).toBeCloseTo(value, 9);
});

test("slope and bend are the derivatives of the loss, for silence too", () => {
  const step = 1e-4;
  fc.assert(
    fc.property(anyRow, fc.double({ min: -4, max: 4, noNaN: true }), (one, at) => {
      const loss = (shift: number) => lossOf(one, at + shift * step);
      expect(slopeOf(one, at)).toBeCloseTo((loss(1) - loss(-1)) / (2 * step), 5);
      expect(bendsOf(one, at).exact).toBeCloseTo((loss(1) - 2 * loss(0) + loss(-1)) / step ** 2, 4);
      expect(bendsOf(one, at).expected).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("at the mode the slope is zero where a parameter is free, and pushes outwards where it is at its bound", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const belief = prior([0, 0.5, 0.1], [1, 0.5, 2], [FREE, 0, 0]);
      const mode = mapLogistic(rows, belief);
      for (const [at, value] of mode.entries()) {
        let slope = belief.precision.get(at, at) * (value - (belief.mean[at] ?? 0));
        for (const one of rows) slope += one.weight * slopeOf(one, logOddsOf(one, mode)) * (one.features[at] ?? 0);
        const isHeld = value === belief.least[at] && slope > 0;
        expect(isHeld ? 0 : Math.abs(slope)).toBeLessThan(1e-5);
      }
    }),
  );
});
