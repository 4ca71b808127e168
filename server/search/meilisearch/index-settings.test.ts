import { expect, test } from "vitest";

import { SYNONYM_GROUPS } from "~/matching/engine";

import { aDocument } from "../testing/documents";
import { indexDocument } from "./index-document";
import { SETTINGS } from "./index-settings";
import { sortOf } from "./search-sort";
import { termWords } from "./subject-words";

const ATTRIBUTES = Object.keys(indexDocument(aDocument()));
const attributeOf = (rule: string) => rule.split(/[:(]/)[0] ?? "";

test("a title is worth more than a place, and that more than a description", () => {
  expect(SETTINGS.searchableAttributes).toEqual(["title", "place", "labels", "body", "terms"]);
});

test("all that is searched, shown and sorted by is in a document", () => {
  const own = SETTINGS.rankingRules.filter((rule) => rule.includes(":")).map(attributeOf);
  const named = [...SETTINGS.searchableAttributes, ...SETTINGS.displayedAttributes, ...SETTINGS.sortableAttributes];
  expect([...named, ...own].filter((attribute) => !ATTRIBUTES.includes(attribute))).toEqual([]);
});

test("every order can be asked for", () => {
  const near = { latitude: 0, longitude: 117, withinKm: null };
  const orders = (["newest", "nearest", "attention"] as const).flatMap((sort) =>
    sortOf({ sort, near }, { hasWords: true }),
  );
  const sortable = ["_geoPoint", ...SETTINGS.sortableAttributes];
  expect(orders.map(attributeOf).filter((attribute) => !sortable.includes(attribute))).toEqual([]);
});

test("names of a subject find each other and what belongs to it, others by their English code", () => {
  expect(SETTINGS.synonyms["coklat"]).toEqual(expect.arrayContaining(["kakao", "qxcocoa"]));
  expect(SETTINGS.synonyms["gula merah"]).toEqual(expect.arrayContaining(["gula aren"]));
  expect(SETTINGS.synonyms["cocoa"]).toEqual(expect.arrayContaining(["kakao"]));
  expect(SETTINGS.synonyms["kakao"]).not.toContain("cocoa");
});

test("no name has more synonyms than the server takes", () => {
  expect(Math.max(...Object.values(SETTINGS.synonyms).map(({ length }) => length))).toBeLessThanOrEqual(50);
});

test("every subject is a word of its own", () => {
  expect(new Set(SYNONYM_GROUPS.map(({ term }) => termWords(term))).size).toBe(SYNONYM_GROUPS.length);
});

test("words of villages' names are no stop words", () => {
  expect(SETTINGS.stopWords).toEqual(expect.arrayContaining(["yang", "dan", "untuk"]));
  for (const word of ["dalam", "baru", "tengah", "lama"]) expect(SETTINGS.stopWords).not.toContain(word);
});

test("roots and subjects allow no slips", () => {
  expect(SETTINGS.typoTolerance.disableOnAttributes).toEqual(["terms"]);
});
