import * as fc from "fast-check";
import { expect, test } from "vitest";

import { pairsIn, pairText } from "./pair-in-url";

const anyRef = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((ref) => !/\p{Cc}/u.test(ref));

test("a pair is read as it was written, whatever its refs hold", () => {
  fc.assert(
    fc.property(anyRef, anyRef, (potential, interest) => {
      expect(pairsIn([pairText({ potential, interest })])).toEqual([{ potential, interest }]);
    }),
  );
});

test.each(["", "P-1", "P-1 I-1 K-1", "%E0%A4%A I-1", "P-1 %00", "P-1\nI-1"])("%j names no pair", (text) => {
  expect(pairsIn([text])).toEqual([]);
});

test("a pair named twice is one", () => {
  expect(pairsIn(["P-1 I-1", "P-1 I-1", "P-2 I-1"])).toHaveLength(2);
});
