import { describe, expect, test } from "vitest";

import { chooseFrom, createRandom, oneOf } from "./mix";

describe("chance", () => {
  test("is the same for the same seed, and another for another", () => {
    const three = (seed: number) => Array.from({ length: 3 }, createRandom(seed));
    expect(three(7)).toEqual(three(7));
    expect(three(8)).not.toEqual(three(7));
  });

  test("lies between 0 and 1 and reaches both halves evenly", () => {
    const numbers = Array.from({ length: 10_000 }, createRandom(1));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.filter((number) => number < 0.5).length / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe("a mix", () => {
  test("gives each name the share that its weight says", () => {
    const mix = { browse: 78, save: 15, publish: 7 };
    const hundredths = Array.from({ length: 100 }, (_, at) => chooseFrom(mix, () => (at + 0.5) / 100));
    const count = (name: string) => hundredths.filter((chosen) => chosen === name).length;
    expect([count("browse"), count("save"), count("publish")]).toEqual([78, 15, 7]);
  });

  test("never gives what weighs nothing", () => {
    expect(chooseFrom({ never: 0, always: 1 }, () => 0)).toBe("always");
  });

  test("of nothing cannot be chosen from", () => {
    expect(() => chooseFrom({ never: 0 }, () => 0)).toThrow("Nothing");
  });
});

test("one of a list is its first for the lowest number, its last for the highest, nothing for an empty list", () => {
  expect(oneOf(["a", "b", "c"], () => 0)).toBe("a");
  expect(oneOf(["a", "b", "c"], () => 0.999)).toBe("c");
  expect(oneOf([], () => 0)).toBeUndefined();
});
