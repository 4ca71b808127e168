import * as fc from "fast-check";
import { expect, test } from "vitest";

import { indonesianPhone } from "./indonesian-phone.server";

test.each([
  "081234567890",
  "0812 3456 7890",
  "0812-3456-7890",
  "6281234567890",
  "+6281234567890",
  "+62 812 3456 7890",
  "(+62) 812.3456.7890",
  "006281234567890",
  "81234567890",
  "+62 0812 3456 7890",
  " 081234567890 ",
])("%j is +6281234567890", (typed) => {
  expect(indonesianPhone(typed)).toBe("+6281234567890");
});

test("a number of another country is taken with its plus", () => {
  expect(indonesianPhone("+60 12-345 6789")).toBe("+60123456789");
  expect(indonesianPhone("60123456789")).toBeNull();
});

test.each([
  "",
  "0541 661018",
  "62.01.01.2001",
  "64.02.02.2010",
  "0812",
  "08123456789012345",
  "0012",
  "kepala desa",
  "+62 541 661018",
])("%j is no mobile number", (typed) => {
  expect(indonesianPhone(typed)).toBeNull();
});

test("what is read once is read the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."+0123456789 -().628".split("")) }), (typed) => {
      const read = indonesianPhone(typed);
      expect(read === null || indonesianPhone(read) === read).toBe(true);
    }),
  );
});
