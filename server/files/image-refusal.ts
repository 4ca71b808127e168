/** Why bytes are not taken as a picture; each has a sentence in the catalogue. */
export const IMAGE_REFUSALS = [
  "image_empty",
  "image_too_large_bytes",
  "not_an_image",
  "image_type_unsupported",
  "image_too_many_pixels",
  "image_too_small",
  "image_broken",
] as const;

/** One of `IMAGE_REFUSALS`. */
export type ImageRefusalCode = (typeof IMAGE_REFUSALS)[number];

/** A picture that is refused; `found` is its real content type, known for `image_type_unsupported`. */
export type ImageRefusal = { refusal: ImageRefusalCode; found?: string };

/** What sharp threw or a check found, on its way out of the pipeline. */
export class ImageRefused extends Error {
  readonly reason: ImageRefusal;

  constructor(reason: ImageRefusal, options?: ErrorOptions) {
    super(reason.refusal, options);
    this.name = "ImageRefused";
    this.reason = reason;
  }
}
