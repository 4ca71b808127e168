import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { place } from "./place";

/** One degree of longitude on the equator. */
const DEGREE_KM = (2 * Math.PI * 6371) / 360;
const apart = {
  village: { location: { latitude: 0, longitude: 117 } },
  partner: { site: { latitude: 0, longitude: 116 } },
};

test("a named village is worth 1, a named district 0.9, anything else in such an area 0", () => {
  expect(place(pair({ interest: { villages: ["64.02.02.2010"] } }))).toBe(1);
  expect(place(pair({ interest: { districts: ["64.02.02"] } }))).toBe(0.9);
  expect(place(pair({ interest: { districts: ["64.02.09"] } }))).toBe(0);
});

test("nearness within a radius is 1 at the site and 0.5 at the edge", () => {
  expect(place(pair({ interest: { radiusKm: 30 } }))).toBe(1);
  expect(place(pair({ ...apart, interest: { radiusKm: DEGREE_KM } }))).toBeCloseTo(0.5, 10);
});

test("the best of district and radius counts", () => {
  expect(place(pair({ ...apart, interest: { radiusKm: DEGREE_KM, districts: ["64.02.02"] } }))).toBe(0.9);
  expect(place(pair({ interest: { radiusKm: 30, districts: ["64.02.02"] } }))).toBe(1);
});

test("where any place will do, the partner's own surroundings are still easier", () => {
  expect(place(pair())).toBe(1);
  expect(place(pair(apart))).toBeCloseTo(0.5 + 0.5 * 2 ** (-DEGREE_KM / 60), 10);
});

test("an unknown place is unknown within a radius and does not matter where any place will do", () => {
  const partner = { site: null };
  expect(place(pair({ partner, interest: { radiusKm: 30 } }))).toBe("unknown");
  expect(place(pair({ partner, interest: { radiusKm: 30, districts: ["64.02.02"] } }))).toBe(0.9);
  expect(place(pair({ partner }))).toBe("not_applicable");
});
