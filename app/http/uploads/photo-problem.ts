import { PHOTO_LIMITS, type PhotoRefusalCode } from "~/server/potentials/photos/add-photo.server";

import type { FieldProblem } from "../../forms/form-reply";

const MEGABYTE = 1024 * 1024;

const { bytes, photos, shortSide } = PHOTO_LIMITS;

const PROBLEMS: Record<PhotoRefusalCode, FieldProblem> = {
  image_empty: { code: "file_empty", limit: "" },
  image_too_large_bytes: { code: "file_too_large", limit: String(bytes / MEGABYTE) },
  image_too_many_pixels: { code: "too_many_pixels", limit: "" },
  image_too_small: { code: "too_small", limit: `${shortSide} × ${shortSide} px` },
  image_broken: { code: "file_broken", limit: "" },
  not_an_image: { code: "not_an_image", limit: "" },
  image_type_unsupported: { code: "not_an_image", limit: "" },
  too_many_photos: { code: "too_many_photos", limit: String(photos) },
};

/** What to say at the field of a photo that was refused. */
export const photoProblem = (refusal: PhotoRefusalCode): FieldProblem => PROBLEMS[refusal];
