import type { FileEnding } from "./file-types";

/**
 * The sizes a photo is kept in, in pixels of the longer side, and never larger than it came. The large one is a JPEG,
 * which every link preview understands; the small ones, which a village's line carries again and again, are WebP
 * (Android 4.3, every browser since 2020), about a third smaller.
 */
export const PHOTO_VARIANTS = {
  large: { longSide: 1600, ending: "jpg" },
  card: { longSide: 640, ending: "webp" },
  thumb: { longSide: 240, ending: "webp" },
} as const satisfies Record<string, { longSide: number; ending: FileEnding }>;

/** The name of one size of a photo. */
export type PhotoVariant = keyof typeof PHOTO_VARIANTS;

/** The sizes, largest first. */
export const PHOTO_VARIANT_NAMES = ["large", "card", "thumb"] as const satisfies readonly PhotoVariant[];
