import { expect, test } from "vitest";

import { PHOTO_VARIANTS } from "~/server/files/photo-variants";

import { PHOTO_LONG_SIDE, photoSize } from "./photo-size";

test("pages know the variants as the file store keeps them", () => {
  const kept = Object.entries(PHOTO_VARIANTS).map(([name, { longSide }]) => [name, longSide]);
  expect(Object.entries(PHOTO_LONG_SIDE)).toEqual(kept);
});

test("a variant keeps the photo's shape and is never larger than it", () => {
  expect(photoSize({ width: 1600, height: 1200 }, "card")).toEqual({ width: 640, height: 480 });
  expect(photoSize({ width: 900, height: 1600 }, "thumb")).toEqual({ width: 135, height: 240 });
  expect(photoSize({ width: 200, height: 100 }, "thumb")).toEqual({ width: 200, height: 100 });
});
