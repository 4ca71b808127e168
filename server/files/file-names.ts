import { randomBytes } from "node:crypto";

import { PHOTO_VARIANTS, type PhotoVariant } from "./photo-variants";

/** A fresh key of a photo or exchange file: 128 random bits as hexadecimal digits, which nobody guesses. */
export const randomKey = (): string => randomBytes(16).toString("hex");

/** Where the file store keeps one size of the photo with this key. */
export const photoFileKey = (key: string, variant: PhotoVariant): string =>
  `photos/${key}-${variant}.${PHOTO_VARIANTS[variant].ending}`;

/** Where the file store keeps an exchange file with this key until somebody has decided what to do with it. */
export const exchangeFileKey = (key: string, ending: "json" | "xlsx"): string => `exchange/${key}.${ending}`;

/** Where the file store keeps the drawn card whose content has this SHA-256, in hexadecimal digits. */
export const cardFileKey = (sha256: string): string => `${CARDS}${sha256}.png`;

/** Whether a stored file is a drawn card, which is drawn again whenever it is gone. */
export const isCardFile = (fileKey: string): boolean => fileKey.startsWith(CARDS);

const CARDS = "cards/";

const PHOTO = /^photos\/([0-9a-f]{32})-[a-z]+\.[a-z]+$/;
const OWN_NAME = /^(?:documents|exchange|cards)\//;

/**
 * The key of the row that a stored file belongs to: a photo's is part of the file's name, a paper's is the whole name.
 * Exchange files wait for a decision without a row, and cards never have one. Null for a file of another kind.
 */
export function rowKeyOf(fileKey: string): string | null {
  const [, photo] = PHOTO.exec(fileKey) ?? [];
  return photo ?? (OWN_NAME.test(fileKey) ? fileKey : null);
}
