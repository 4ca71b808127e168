import { expect, test } from "vitest";

import { calibrationError } from "./calibration-error";

const forecast = (value: number, observed: number, weight = 1) => ({ forecast: value, observed, weight });

test("what is called 0.7 and happens seven times in ten is calibrated", () => {
  const forecasts = Array.from({ length: 10 }, (_, at) => forecast(0.7, at < 7 ? 1 : 0));
  expect(calibrationError(forecasts)).toBeCloseTo(0, 12);
});

test("bins count by their weight, worked out by hand", () => {
  // Bin 0.2: |0.2 − 0.5| over two, bin 0.9: |0.95 − 1| of weight two.
  expect(calibrationError([forecast(0.2, 0), forecast(0.2, 1), forecast(0.95, 1, 2)])).toBeCloseTo(
    (2 * 0.3 + 2 * 0.05) / 4,
    12,
  );
});

test("a certain forecast has a bin too", () => {
  expect(calibrationError([forecast(1, 0)])).toBe(1);
});
