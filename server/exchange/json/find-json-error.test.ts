import * as fc from "fast-check";
import { expect, test } from "vitest";

import { findJsonError } from "./find-json-error";

test.each([
  ['{\n  "format": "gandeng-desa/1",\n  "villages": [}\n', { line: 3, column: 16 }],
  ["kakao", { line: 1, column: 1 }],
  ['{"a": 1,}', { line: 1, column: 9 }],
  ['{"a": 1', { line: 1, column: 8 }],
  ["[1, 2]]", { line: 1, column: 7 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['["a\nb"]', { line: 1, column: 2 }],
  ["[01]", { line: 1, column: 3 }],
  ['{"a" 1}', { line: 1, column: 6 }],
  ["", { line: 1, column: 1 }],
])("%j stops being JSON where a person would point", (text, place) => {
  expect(findJsonError(text)).toEqual(place);
});

test("a JSON text with its last character cut off is wrong at its end, whatever it holds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const text = JSON.stringify(value).slice(0, -1);
      expect(findJsonError(text)).toEqual({ line: 1, column: text.length + 1 });
    }),
  );
});
