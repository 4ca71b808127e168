import { expect, test } from "vitest";

import { mapFrame } from "./map-frame";

const places = [
  { latitude: -1, longitude: 116, count: 1 },
  { latitude: 0.5, longitude: 117, count: 4 },
];

test("a degree is as long to the north as to the east", () => {
  const { x, y } = mapFrame(places);
  expect(y(0) - y(0.5)).toBeCloseTo(x(116.5) - x(116), 0);
});

test("north is up, east is right, and every place lies inside", () => {
  const { x, y, width, height } = mapFrame(places);
  expect(y(0.5)).toBeLessThan(y(-1));
  expect(x(116)).toBeLessThan(x(117));
  expect(x(117)).toBeLessThan(width);
  expect(y(-1)).toBeLessThan(height);
});

test("four times the count is four times the area", () => {
  const { radius } = mapFrame(places);
  expect(radius(4) ** 2 / radius(1) ** 2).toBeCloseTo(4, 5);
});

test("the equator is among the lines of latitude", () => {
  expect(mapFrame(places).parallels).toEqual([-1, -0.5, 0, 0.5]);
});

test("a single place still has a frame", () => {
  const { x, y } = mapFrame(places.slice(0, 1));
  expect(Number.isFinite(x(116)) && Number.isFinite(y(-1))).toBe(true);
});
