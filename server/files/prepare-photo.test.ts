import sharp from "sharp";
import { expect, test } from "vitest";

import { IMAGE_LIMITS } from "./open-image";
import { preparePhoto } from "./prepare-photo";
import { aBombPng, anAnimation, aPhoneJpeg, aPicture } from "./testing/pictures";

async function prepared(bytes: Uint8Array) {
  const photo = await preparePhoto(bytes);
  if ("refusal" in photo) throw new Error(photo.refusal);
  const [large, card, thumb] = photo.variants;
  if (!large || !card || !thumb) throw new Error("a size is missing");
  return { photo, large, card, thumb };
}

/** The colour in the middle of each quarter, clockwise from the upper left, as `red` or `blue`. */
async function quarters(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return (data[start] ?? 0) > (data[start + 2] ?? 0) ? "red" : "blue";
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.75, 0.75), at(0.25, 0.75)];
}

test("a photo is kept in three sizes, none larger than it should be, each of its type", async () => {
  const { photo } = await prepared(await aPhoneJpeg({ width: 4000, height: 3000 }));
  expect(photo.variants.map(({ name, width, height, contentType }) => ({ name, width, height, contentType }))).toEqual([
    { name: "large", width: 1600, height: 1200, contentType: "image/jpeg" },
    { name: "card", width: 640, height: 480, contentType: "image/webp" },
    { name: "thumb", width: 240, height: 180, contentType: "image/webp" },
  ]);
  expect(photo).toMatchObject({ width: 1600, height: 1200 });
  const formats = await Promise.all(photo.variants.map(async ({ bytes }) => (await sharp(bytes).metadata()).format));
  expect(formats).toEqual(["jpeg", "webp", "webp"]);
});

test("a small photo is not blown up", async () => {
  const { large, card } = await prepared(await aPhoneJpeg({ width: 320, height: 240 }));
  expect([large.width, large.height, card.width]).toEqual([320, 240, 320]);
});

test("the place, the camera and the colour profile of a photo are gone from every size", async () => {
  const sent = await aPhoneJpeg();
  expect((await sharp(sent).metadata()).exif?.includes("Desaphone")).toBe(true);
  expect((await sharp(sent).metadata()).icc).toBeDefined();
  const { photo } = await prepared(sent);
  for (const { bytes } of photo.variants) {
    const { exif, xmp, iptc, icc, space } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, space }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      icc: undefined,
      space: "srgb",
    });
    const written = Buffer.from(bytes).toString("latin1");
    expect(/Exif\0|EXIF|GPS|Desaphone|http:\/\/ns\.adobe/.test(written)).toBe(false);
  }
});

test.each([
  { orientation: 1, upright: [800, 600], colours: ["red", "blue", "blue", "blue"] },
  { orientation: 3, upright: [800, 600], colours: ["blue", "blue", "red", "blue"] },
  { orientation: 6, upright: [600, 800], colours: ["blue", "red", "blue", "blue"] },
  { orientation: 8, upright: [600, 800], colours: ["blue", "blue", "blue", "red"] },
])("a photo held as orientation $orientation is turned upright", async ({ orientation, upright, colours }) => {
  const { large, card } = await prepared(await aPhoneJpeg({ orientation }));
  expect([large.width, large.height]).toEqual(upright);
  expect(await quarters(large.bytes)).toEqual(colours);
  expect(await quarters(card.bytes)).toEqual(colours);
});

test.each(["png", "webp", "gif", "avif"] as const)("%s is taken as well as JPEG", async (format) => {
  const { large } = await prepared(await (await aPicture()).toFormat(format).toBuffer());
  expect([large.width, large.height]).toEqual([800, 600]);
  expect(await quarters(large.bytes)).toEqual(["red", "blue", "blue", "blue"]);
});

test.each(["gif", "webp"] as const)("of an animated %s the first frame is kept, standing still", async (format) => {
  const { photo, large } = await prepared(await anAnimation(format));
  expect([large.width, large.height]).toEqual([400, 300]);
  expect(await quarters(large.bytes)).toEqual(["red", "red", "red", "red"]);
  for (const { bytes } of photo.variants) expect((await sharp(bytes, { pages: -1 }).metadata()).pages ?? 1).toBe(1);
});

test("what is see-through becomes white, not black", async () => {
  const glass = { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const { large, thumb } = await prepared(await sharp({ create: glass }).png().toBuffer());
  for (const { bytes } of [large, thumb]) expect((await sharp(bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
});

test("pictures in CMYK, in grey and with 16 bits a channel come out in sRGB with three channels of 8 bits", async () => {
  const cmyk = await (await aPicture()).toColourspace("cmyk").jpeg().toBuffer();
  const grey = await (await aPicture()).greyscale().jpeg().toBuffer();
  const deep = await (await aPicture()).toColourspace("rgb16").png().toBuffer();
  for (const sent of [cmyk, grey, deep]) {
    const { photo } = await prepared(sent);
    for (const { bytes } of photo.variants)
      expect(await sharp(bytes).metadata()).toMatchObject({ space: "srgb", channels: 3, depth: "uchar" });
  }
});

test("the same bytes give the same hash and the same sizes", async () => {
  const sent = await aPhoneJpeg();
  expect(await preparePhoto(sent)).toEqual(await preparePhoto(sent));
});

test("ten photos at once are all kept", async () => {
  const sent = await aPhoneJpeg({ width: 1200, height: 900 });
  const photos = await Promise.all(Array.from({ length: 10 }, () => preparePhoto(sent)));
  expect(photos.filter((photo) => "variants" in photo)).toHaveLength(10);
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>';

test.each([
  ["nothing", () => Buffer.alloc(0), { refusal: "image_empty" }],
  ["50 MB", () => Buffer.alloc(50 * 1024 * 1024, 0xff), { refusal: "image_too_large_bytes" }],
  ["text called foto.jpg", () => Buffer.from("ini bukan foto"), { refusal: "not_an_image" }],
  ["a program", () => Buffer.from("MZ\x90\x00".padEnd(512, "\0"), "latin1"), { refusal: "not_an_image" }],
  ["a page", () => Buffer.from("<!doctype html><script>alert(1)</script>"), { refusal: "not_an_image" }],
  ["an SVG", () => Buffer.from(SVG), { refusal: "image_type_unsupported", found: "image/svg+xml" }],
  [
    "an SVG with an XML declaration",
    () => Buffer.from(`<?xml version="1.0"?>${SVG}`),
    { refusal: "image_type_unsupported", found: "application/xml" },
  ],
  ["a PDF", () => Buffer.from("%PDF-1.7\n%%EOF"), { refusal: "image_type_unsupported", found: "application/pdf" }],
  [
    "an iPhone's HEIC",
    () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic".padEnd(64, "\0"), "latin1"),
    { refusal: "image_type_unsupported", found: "image/heic" },
  ],
  ["the beginning of a JPEG", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { refusal: "image_broken" }],
])("%s is refused with its reason", async (_name, bytes, refusal) => {
  expect(await preparePhoto(bytes())).toEqual(refusal);
});

test("a JPEG whose second half is missing is broken, not half a photo", async () => {
  const whole = await aPhoneJpeg();
  expect(await preparePhoto(whole.subarray(0, Math.floor(whole.byteLength / 2)))).toEqual({ refusal: "image_broken" });
});

test("a PNG with a broken middle is broken", async () => {
  const bytes = await (await aPicture()).png().toBuffer();
  const middle = Math.floor(bytes.byteLength / 2);
  bytes.fill(0, middle, middle + 200);
  expect(await preparePhoto(bytes)).toEqual({ refusal: "image_broken" });
});

test("a PNG that would unpack to 400 million pixels is refused from its header, at once", async () => {
  const bomb = aBombPng(20_000);
  expect(bomb.byteLength).toBeLessThan(100_000);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  expect(await preparePhoto(bomb)).toEqual({ refusal: "image_too_many_pixels" });
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(50 * 1024 * 1024);
});

test("the largest picture that the limit allows is kept", async () => {
  const side = Math.floor(Math.sqrt(IMAGE_LIMITS.pixels));
  const { large } = await prepared(aBombPng(side));
  expect([large.width, large.height]).toEqual([1600, 1600]);
});

test("an AVIF, which is decoded as a whole, has a lower limit", async () => {
  const wide = { create: { width: 5_000, height: 4_000, channels: 3, background: "#d01010" } } as const;
  const bytes = await sharp(wide).avif({ effort: 0 }).toBuffer();
  expect(await preparePhoto(bytes)).toEqual({ refusal: "image_too_many_pixels" });
});

test("a picture with a side under 200 pixels is too small to show", async () => {
  expect(await preparePhoto(await aPhoneJpeg({ width: 800, height: 198 }))).toEqual({ refusal: "image_too_small" });
  expect(await preparePhoto(await aPhoneJpeg({ width: 800, height: 200 }))).toHaveProperty("variants");
});
