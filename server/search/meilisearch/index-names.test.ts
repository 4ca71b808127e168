import { expect, test } from "vitest";

import { checkedPrefix, everyIndex, freshIndex, isFresh, kindOfIndex, liveIndex } from "./index-names";

test("an index tells its kind, one that is being filled has none", () => {
  expect(kindOfIndex("kukar", liveIndex("kukar", "villages"))).toBe("villages");
  expect(kindOfIndex("kukar", freshIndex("kukar", "villages", "a"))).toBeNull();
  expect(kindOfIndex("kukar", liveIndex("berau", "villages"))).toBeNull();
});

test("only what is being filled is fresh", () => {
  expect(isFresh("kukar", freshIndex("kukar", "villages", "a"))).toBe(true);
  expect(isFresh("kukar", liveIndex("kukar", "villages"))).toBe(false);
  expect(isFresh("kukar", freshIndex("kukar-2", "villages", "a"))).toBe(false);
});

test("a key for one prefix opens no indexes of another", () => {
  const opened = everyIndex("kukar").replace("*", "");
  expect(liveIndex("kukar-2", "villages").startsWith(opened)).toBe(false);
  expect(() => checkedPrefix("kukar_2")).toThrow(RangeError);
});
