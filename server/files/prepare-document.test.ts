import sharp from "sharp";
import { expect, test } from "vitest";

import { MAX_DOCUMENT_BYTES, prepareDocument } from "./prepare-document";
import { aBombPng, aPhoneJpeg } from "./testing/pictures";

const PDF = Buffer.from("%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");

test("a PDF is kept as it is", async () => {
  const found = await prepareDocument(PDF);
  expect(found).toEqual({
    bytes: PDF,
    contentType: "application/pdf",
    ending: "pdf",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("a photographed page is turned upright, shrunk to a readable size and loses its metadata", async () => {
  const found = await prepareDocument(await aPhoneJpeg({ orientation: 6, width: 4000, height: 3000 }));
  if ("refusal" in found) throw new Error(found.refusal);
  expect(found).toMatchObject({ contentType: "image/jpeg", ending: "jpg" });
  const { width, height, exif, orientation } = await sharp(found.bytes).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 1800,
    height: 2400,
    exif: undefined,
    orientation: undefined,
  });
});

test.each([
  ["nothing", () => Buffer.alloc(0), "document_empty"],
  ["a PDF over the limit", () => Buffer.concat([PDF, Buffer.alloc(MAX_DOCUMENT_BYTES)]), "document_too_large_bytes"],
  ["a PDF that was cut off", () => PDF.subarray(0, 40), "document_broken"],
  ["a page called akta.pdf", () => Buffer.from("<html><script>alert(1)</script>"), "document_type_unsupported"],
  ["a zip called nib.pdf", () => Buffer.from("PK\x03\x04".padEnd(64, "\0"), "latin1"), "document_type_unsupported"],
  ["an SVG", () => Buffer.from("<svg onload='alert(1)'/>"), "document_type_unsupported"],
  ["a decompression bomb", () => aBombPng(20_000), "image_too_many_pixels"],
  ["half a JPEG", async () => (await aPhoneJpeg()).subarray(0, 4_000), "document_broken"],
])("%s is refused with its reason", async (_name, bytes, refusal) => {
  expect(await prepareDocument(await bytes())).toEqual({ refusal });
});
