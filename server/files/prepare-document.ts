import { createHash } from "node:crypto";

import type { FileEnding, FileType } from "./file-types";
import type { ImageRefusalCode } from "./image-refusal";
import { openImage } from "./open-image";

/** The most bytes a scan may have: 10 MB. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** Pixels of the longer side of a photographed page: the small print of an A4 page stays readable. */
const PAGE_LONG_SIDE = 2400;
const PAGE_QUALITY = 82;

/** A scan ready to be kept, with the hash of the bytes that were sent. */
export type PreparedDocument = { bytes: Uint8Array; contentType: FileType; ending: FileEnding; sha256: string };

/** Why bytes are not taken as a scan of a paper. */
export type DocumentRefusalCode =
  | "document_empty"
  | "document_too_large_bytes"
  | "document_type_unsupported"
  | "document_broken"
  | Extract<ImageRefusalCode, "image_too_many_pixels" | "image_too_small">;

/** A scan that is refused; each code has a sentence in the catalogue. */
export type DocumentRefusal = { refusal: DocumentRefusalCode };

/**
 * Makes a visitor's scan of a paper (NIB, NPWP, deed) ready to be kept, or says why it is refused. Photos are re-encoded
 * as photos are. A PDF stays as it is, with whatever it carries: it may only ever be handed out as a download.
 */
export async function prepareDocument(bytes: Uint8Array): Promise<PreparedDocument | DocumentRefusal> {
  if (bytes.byteLength === 0) return { refusal: "document_empty" };
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return { refusal: "document_too_large_bytes" };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime !== "application/pdf") return photographedPage(bytes, sha256);
  if (!hasItsEnd(bytes)) return { refusal: "document_broken" };
  return { bytes, contentType: "application/pdf", ending: "pdf", sha256 };
}

async function photographedPage(bytes: Uint8Array, sha256: string): Promise<PreparedDocument | DocumentRefusal> {
  const page = await openImage(bytes, (frame) =>
    frame
      .resize({ width: PAGE_LONG_SIDE, height: PAGE_LONG_SIDE, fit: "inside", withoutEnlargement: true })
      .jpeg({ quality: PAGE_QUALITY, mozjpeg: true })
      .toBuffer(),
  );
  if ("refusal" in page) return { refusal: DOCUMENT_REFUSALS[page.refusal] };
  return { bytes: page, contentType: "image/jpeg", ending: "jpg", sha256 };
}

const DOCUMENT_REFUSALS: Record<ImageRefusalCode, DocumentRefusalCode> = {
  image_empty: "document_empty",
  image_too_large_bytes: "document_too_large_bytes",
  not_an_image: "document_type_unsupported",
  image_type_unsupported: "document_type_unsupported",
  image_too_many_pixels: "image_too_many_pixels",
  image_too_small: "image_too_small",
  image_broken: "document_broken",
};

/** A whole PDF says `%%EOF` at its end (ISO 32000-1, 7.5.5); some scanners write a little after it. */
const hasItsEnd = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).toString("latin1").includes("%%EOF");
