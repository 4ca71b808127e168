import { describe, expect, test } from "vitest";

import { percentiles } from "./percentiles";

describe("percentiles by nearest rank", () => {
  test("of 1 to 100 ms, in any order, are the numbers themselves", () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentiles(times)).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
  });

  test("of ten answers leave the slowest one to p95", () => {
    expect(percentiles([1, 1, 1, 1, 1, 1, 1, 1, 1, 900])).toEqual({ p50: 1, p95: 900, p99: 900, max: 900 });
  });

  test("of one answer are that answer, to a hundredth", () => {
    expect(percentiles([1.23456])).toEqual({ p50: 1.23, p95: 1.23, p99: 1.23, max: 1.23 });
  });

  test("of no answer are 0", () => {
    expect(percentiles([])).toEqual({ p50: 0, p95: 0, p99: 0, max: 0 });
  });
});
