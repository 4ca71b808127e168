import type { Metadata, Sharp } from "sharp";

import { ImageRefused, type ImageRefusal } from "./image-refusal";
import { loadSharp } from "./load-sharp";
import { createTurns } from "./take-turns";

/** Where a picture stops being one that we take. */
export const IMAGE_LIMITS = {
  bytes: 15 * 1024 * 1024,
  /** Width × height of the first frame, as the common phones take it at most; read row by row it costs little memory. */
  pixels: 50_000_000,
  /** The same for what can only be decoded as a whole: some 16 bytes of memory for each pixel. */
  pixelsAtOnce: 16_000_000,
  /** Pixels of the shorter side. */
  shortSide: 200,
  /** Of processing; a 12-megapixel picture takes under one. */
  seconds: 20,
} as const;

/**
 * Content types by what the bytes are, with the name libvips has for them. HEIC is not among them: what comes with
 * sharp cannot decode HEVC (patents), and phones hand out JPEG where a page asks for one.
 */
const FORMATS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "heif",
};

const inTurn = createTurns(2);

/**
 * Opens bytes that a visitor sent, looking at what they are and not at what they are called, and gives what `draw` makes
 * of its first frame: upright, in sRGB on white, without any metadata. At most two are drawn at a time in this process.
 */
export async function openImage<Drawn>(
  bytes: Uint8Array,
  draw: (frame: Sharp) => Promise<Drawn>,
): Promise<Drawn | ImageRefusal> {
  try {
    if (bytes.byteLength === 0) throw new ImageRefused({ refusal: "image_empty" });
    if (bytes.byteLength > IMAGE_LIMITS.bytes) throw new ImageRefused({ refusal: "image_too_large_bytes" });
    await refuseOtherTypes(bytes);
    return await inTurn(() => drawFirstFrame(bytes, draw));
  } catch (error) {
    if (error instanceof ImageRefused) return error.reason;
    throw error;
  }
}

async function refuseOtherTypes(bytes: Uint8Array): Promise<void> {
  const { fileTypeFromBuffer } = await import("file-type");
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (looksLikeSvg(bytes) ? "image/svg+xml" : undefined);
  if (found === undefined) throw new ImageRefused({ refusal: "not_an_image" });
  if (found in FORMATS) return;
  const isPicture = found.startsWith("image/") || found === "application/xml" || found === "application/pdf";
  throw new ImageRefused(isPicture ? { refusal: "image_type_unsupported", found } : { refusal: "not_an_image" });
}

/** A drawing without an XML declaration has no signature of its own. */
const looksLikeSvg = (bytes: Uint8Array) => /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));

async function drawFirstFrame<Drawn>(bytes: Uint8Array, draw: (frame: Sharp) => Promise<Drawn>): Promise<Drawn> {
  await refuseOtherSizes(bytes);
  // Old phones write JPEGs with small faults that every viewer passes over: a warning is no reason to refuse one.
  const options = { failOn: "error", pages: 1, limitInputPixels: IMAGE_LIMITS.pixels, sequentialRead: true } as const;
  const sharp = await loadSharp();
  const picture = sharp(bytes, options).timeout({ seconds: IMAGE_LIMITS.seconds });
  try {
    return await draw(picture.autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb"));
  } catch (error) {
    throw new ImageRefused({ refusal: "image_broken" }, { cause: error });
  }
}

/** Reads the header alone: nothing is decoded before the size is known to be one we take. */
async function refuseOtherSizes(bytes: Uint8Array): Promise<void> {
  const header = await headerOf(bytes);
  const { format, width, height } = header;
  if (!Object.values(FORMATS).includes(format)) throw new ImageRefused({ refusal: "image_broken" });
  const mostPixels = isDecodedAtOnce(header) ? IMAGE_LIMITS.pixelsAtOnce : IMAGE_LIMITS.pixels;
  if (width * height > mostPixels) throw new ImageRefused({ refusal: "image_too_many_pixels" });
  if (Math.min(width, height) < IMAGE_LIMITS.shortSide) throw new ImageRefused({ refusal: "image_too_small" });
}

/** AVIF, and PNG that is interlaced or has 16 bits a channel. */
function isDecodedAtOnce({ format, isProgressive, depth }: Metadata): boolean {
  return format === "heif" || (format === "png" && (isProgressive || depth === "ushort"));
}

async function headerOf(bytes: Uint8Array): Promise<Metadata> {
  const sharp = await loadSharp();
  try {
    return await sharp(bytes, { pages: 1, limitInputPixels: false }).metadata();
  } catch (error) {
    throw new ImageRefused({ refusal: "image_broken" }, { cause: error });
  }
}
