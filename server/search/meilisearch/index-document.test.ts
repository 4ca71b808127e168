import { expect, test } from "vitest";

import { aDocument } from "../testing/documents";
import { dayNumber, indexDocument } from "./index-document";

test("a day is a number that grows with it", () => {
  expect(dayNumber("2026-03-09")).toBe(20_260_309);
  expect(indexDocument(aDocument({ closes: "2026-12-31" })).closes).toBe(20_261_231);
});

test("what never closes is open on every day", () => {
  expect(indexDocument(aDocument({ closes: null })).closes).toBeGreaterThan(dayNumber("2999-12-31"));
});

test("a document is found by roots and subjects of all its texts", () => {
  const { terms } = indexDocument(aDocument({ title: "Coklat", body: "Kami menenun", place: "", labels: "" }));
  expect(terms.split(" ")).toEqual(expect.arrayContaining(["qxcocoa", "tenun"]));
});

test("an unknown place is none", () => {
  expect(indexDocument(aDocument({ position: null }))).toMatchObject({ _geo: null });
  const position = { latitude: -0.5, longitude: 117 };
  expect(indexDocument(aDocument({ position }))).toMatchObject({ _geo: { lat: -0.5, lng: 117 } });
});
