import { expect, test } from "vitest";
import { kilometresBetween } from "./distance";

test("a quarter of the equator is a quarter of 2π · 6371 km", () => {
  expect(kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
    (Math.PI * 6371) / 2,
    6,
  );
});

test("it is 0 to itself and the same both ways", () => {
  const tenggarong = { latitude: -0.41, longitude: 116.98 };
  const samarinda = { latitude: -0.5, longitude: 117.15 };
  expect(kilometresBetween(tenggarong, tenggarong)).toBe(0);
  expect(kilometresBetween(tenggarong, samarinda)).toBe(kilometresBetween(samarinda, tenggarong));
  expect(kilometresBetween(tenggarong, samarinda)).toBeCloseTo(21.4, 0);
});
