import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { isInsideArea } from "./inside-area";

/** One degree of longitude on the equator is 2π · 6371 / 360 = 111.19 km. */
const onEquator = (longitude: number) => ({ latitude: 0, longitude });
const site = { site: onEquator(116) };

test("an interest without an area reaches anywhere", () => {
  expect(isInsideArea(candidate({ partner: { site: null } }))).toBeNull();
});

test("one of district, village and radius suffices", () => {
  const far = { village: { location: onEquator(117) }, partner: site };
  expect(isInsideArea(candidate({ ...far, interest: { radiusKm: 10, districts: ["64.02.02"] } }))).toBeNull();
  expect(isInsideArea(candidate({ ...far, interest: { radiusKm: 10, villages: ["64.02.02.2010"] } }))).toBeNull();
  expect(isInsideArea(candidate({ ...far, interest: { radiusKm: 112, districts: ["64.02.09"] } }))).toBeNull();
});

test("a village outside every allowed district is blocked, whatever its fit", () => {
  expect(isInsideArea(candidate({ interest: { districts: ["64.02.09"] } }))).toEqual({
    code: "outside_area",
    distanceKm: null,
    radiusKm: null,
  });
});

test("a village outside the radius is blocked with its distance", () => {
  const blocker = isInsideArea(
    candidate({ village: { location: onEquator(117) }, partner: site, interest: { radiusKm: 111 } }),
  );
  expect(blocker).toMatchObject({ code: "outside_area", radiusKm: 111 });
  expect(blocker?.code === "outside_area" && blocker.distanceKm).toBeCloseTo(111.19, 1);
});

test("a radius cannot be shown to be broken where a place is unknown", () => {
  const interest = { radiusKm: 1, districts: ["64.02.09"] };
  expect(isInsideArea(candidate({ partner: { site: null }, interest }))).toBeNull();
  expect(isInsideArea(candidate({ village: { location: null }, interest }))).toBeNull();
});

test("a preparatory village is known by its ref", () => {
  const village = { key: "V-SEBERANG", code: null, ref: "V-SEBERANG", status: "preparatory" } as const;
  expect(isInsideArea(candidate({ village, interest: { villages: ["V-SEBERANG"] } }))).toBeNull();
});
