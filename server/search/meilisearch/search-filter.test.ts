import { expect, test } from "vitest";

import { degrees, filterOf, quoted } from "./search-filter";

const ANY = { sought: "potentials", selected: {}, near: null, day: null } as const;

test("a search without limits has no filter", () => {
  expect(filterOf(ANY)).toEqual([]);
});

test("every facet must hold, one of its codes suffices", () => {
  expect(filterOf({ ...ANY, selected: { sector: ["energy", "waste"], kind: ["umkm"], support: [] } })).toEqual([
    'codes.sector IN ["energy", "waste"]',
    'codes.kind IN ["umkm"]',
  ]);
});

test("a facet that is left out does not narrow", () => {
  const selected = { sector: ["energy"], kind: ["umkm"] };
  expect(filterOf({ ...ANY, selected }, "sector")).toEqual(['codes.kind IN ["umkm"]']);
});

test("facets that the kind lacks do not narrow", () => {
  expect(filterOf({ ...ANY, sought: "partners", selected: { sector: ["energy"] } })).toEqual([]);
});

test("what closed before the day is left out", () => {
  expect(filterOf({ ...ANY, day: "2026-03-09" })).toEqual(["closes >= 20260309"]);
});

test("distances are whole metres, a place without a distance narrows nothing", () => {
  const near = { latitude: -0.44, longitude: 116.9812345678 };
  expect(filterOf({ ...ANY, near: { ...near, withinKm: 12.3456 } })).toEqual([
    "_geoRadius(-0.4400000, 116.9812346, 12346)",
  ]);
  expect(filterOf({ ...ANY, near: { ...near, withinKm: null } })).toEqual([]);
});

test("no degrees are written with an exponent", () => {
  expect(degrees(1e-9)).toBe("0.0000000");
});

test.each([
  ['a "b" c', String.raw`"a \"b\" c"`],
  ["it's", `"it's"`],
  [String.raw`\" OR id > 0`, String.raw`"\\\" OR id > 0"`],
])("%s stays one text in a filter", (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
