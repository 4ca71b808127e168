import { createHash } from "node:crypto";
import type { Sharp } from "sharp";

import { FILE_TYPES, type FileType } from "./file-types";
import type { ImageRefusal } from "./image-refusal";
import { loadSharp } from "./load-sharp";
import { openImage } from "./open-image";
import { PHOTO_VARIANT_NAMES, PHOTO_VARIANTS, type PhotoVariant } from "./photo-variants";

/** One size of a photo, encoded; `width` and `height` are pixels. */
export type PreparedVariant = {
  name: PhotoVariant;
  bytes: Uint8Array;
  width: number;
  height: number;
  contentType: FileType;
};

/** A photo ready to be kept: largest first, with the hash of the bytes that were sent and the largest's size. */
export type PreparedPhoto = { variants: PreparedVariant[]; sha256: string; width: number; height: number };

const JPEG_QUALITY = 80;
const WEBP_QUALITY = 78;

/**
 * Makes the kept sizes of a photo that a visitor sent: upright, first frame, sRGB, re-encoded, without metadata (no place,
 * no camera, no hidden preview), or says why it is refused.
 */
export async function preparePhoto(bytes: Uint8Array): Promise<PreparedPhoto | ImageRefusal> {
  return openImage(bytes, async (frame) => {
    const sharp = await loadSharp();
    // What was sent is decoded once; the sizes are made from the largest.
    const { data, info } = await fitting(frame, "large").raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const bitmap = () => sharp(data, { raw: { width, height, channels } });
    const variants: PreparedVariant[] = [];
    for (const name of PHOTO_VARIANT_NAMES) variants.push(await encode(bitmap(), name));
    return { variants, sha256: createHash("sha256").update(bytes).digest("hex"), width, height };
  });
}

async function encode(bitmap: Sharp, name: PhotoVariant): Promise<PreparedVariant> {
  const sized = fitting(bitmap, name);
  const isJpeg = PHOTO_VARIANTS[name].ending === "jpg";
  const encoded = isJpeg ? sized.jpeg({ quality: JPEG_QUALITY, mozjpeg: true }) : sized.webp({ quality: WEBP_QUALITY });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const contentType = FILE_TYPES[PHOTO_VARIANTS[name].ending];
  return { name, bytes: data, width: info.width, height: info.height, contentType };
}

function fitting(picture: Sharp, name: PhotoVariant): Sharp {
  const { longSide } = PHOTO_VARIANTS[name];
  return picture.resize({ width: longSide, height: longSide, fit: "inside", withoutEnlargement: true });
}
