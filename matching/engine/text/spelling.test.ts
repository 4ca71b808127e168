import { expect, test } from "vitest";

import { spelled } from "./spelling";

test.each([
  ["a letter too few", "kerjinan", "kerajinan"],
  ["a letter too many", "mangrovve", "mangrove"],
  ["another letter", "wisafa", "wisata"],
  ["two letters swapped", "tenkgulak", "tengkulak"],
  ["a slip in the first letter", "nengkulak", "tengkulak"],
  ["a short name of a subject", "ikna", "ikan"],
])("%s is put right", (_, written, meant) => {
  expect(spelled(written)).toBe(meant);
});

test.each(["kakao", "pesut", "penggilingan", "menyusuri", "sepatu", "ikn", "tuana"])("“%s” stays as it is", (word) => {
  expect(spelled(word)).toBe(word);
});

test("a slip that is as near to two words is left alone, but for the first letter", () => {
  // One letter of "lada" and of "laut" makes "lata"; "tajang" is one letter from "tajak" and from "kajang".
  expect(spelled("xopi")).toBe("kopi");
  expect(spelled("kerang")).toBe("kerang");
});
