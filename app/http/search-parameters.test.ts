import { expect, test } from "vitest";

import { pageNumber, searchWords, withParameters } from "./search-parameters";

test.each([
  [null, 1],
  ["3", 3],
  ["0", 1],
  ["-1", 1],
  ["1e9", 1],
  ["abc", 1],
  ["2.5", 1],
])("the page named %j is %i", (named, page) => {
  expect(pageNumber(named)).toBe(page);
});

test("what cannot be typed is not searched for, and only so much of it", () => {
  expect(searchWords(" Loa\u0000 Kulu\n")).toBe("Loa  Kulu");
  expect(searchWords("a".repeat(5000))).toHaveLength(100);
  expect(searchWords(null)).toBe("");
});

test("an address names what is said and leaves out the rest", () => {
  expect(withParameters("/x", { q: "", tugas: null, hal: 1 })).toBe("/x");
  expect(withParameters("/x", { q: "Loa & Kulu", hal: 2 })).toBe("/x?q=Loa+%26+Kulu&hal=2");
});
