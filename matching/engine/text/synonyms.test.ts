import { expect, test } from "vitest";

import { SUBJECTS } from "../../domain/subjects";
import { BINDING_WORDS } from "./stop-words";
import { SYNONYM_GROUPS, UNINDEXED_WORDS } from "./synonyms";

test("every subject has its names", () => {
  expect(SYNONYM_GROUPS.slice(0, SUBJECTS.length).map(({ term }) => term)).toEqual(
    SUBJECTS.map((subject) => `#${subject}`),
  );
  expect(SYNONYM_GROUPS.every(({ names }) => names.length > 0)).toBe(true);
});

test("names are written as they are sought", () => {
  const cocoa = SYNONYM_GROUPS.find(({ term }) => term === "#cocoa");
  expect(cocoa?.names).toEqual(expect.arrayContaining(["kakao", "coklat"]));
  const fishFarming = SYNONYM_GROUPS.find(({ term }) => term === "#fish_farming");
  expect(fishFarming?.english).toBe("fish farming");
});

test("words that villages are called by can be sought", () => {
  expect(UNINDEXED_WORDS).toContain("yang");
  expect(UNINDEXED_WORDS).not.toContain("dalam");
  expect(UNINDEXED_WORDS.every((word) => BINDING_WORDS.includes(word))).toBe(true);
});
