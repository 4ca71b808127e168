import { photos } from "../../schema";

/** A photo as lists and pages show it; `key` is its address, `width` and `height` are pixels of the largest size. */
export type PhotoListing = { key: string; caption: string | null; width: number; height: number };

/** The columns of a PhotoListing. */
export const PHOTO_LISTING = {
  key: photos.key,
  caption: photos.caption,
  width: photos.width,
  height: photos.height,
};
