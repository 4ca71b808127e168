import { randomBytes } from "node:crypto";

import { FILE_TYPES, type FileEnding } from "./file-types";
import { PHOTO_VARIANTS, type PhotoVariant } from "./photo-variants";

/** A fresh key of a photo or paper: 128 random bits as hexadecimal digits, which nobody guesses. */
export const randomKey = (): string => randomBytes(16).toString("hex");

/** Where the file store keeps one size of the photo with this key. */
export const photoFileKey = (key: string, variant: PhotoVariant): string =>
  `photos/${key}-${variant}.${PHOTO_VARIANTS[variant].ending}`;

/** Where the file store keeps the scan of a paper with this key. */
export const documentFileKey = (key: string, ending: FileEnding): string => `documents/${key}.${ending}`;

/** As `documentFileKey`, from the content type that the paper's row keeps. */
export function documentFileKeyOf({ key, contentType }: { key: string; contentType: string }): string {
  return contentType === FILE_TYPES.pdf ? documentFileKey(key, "pdf") : documentFileKey(key, "jpg");
}

const KEPT = /^(?:photos\/([0-9a-f]{32})-[a-z]+|documents\/([0-9a-f]{32}))\.[a-z]+$/;

/** The key of the photo or paper that a stored file belongs to; null for a file of another kind. */
export function keyOfFile(fileKey: string): string | null {
  const [, photo, document] = KEPT.exec(fileKey) ?? [];
  return photo ?? document ?? null;
}
