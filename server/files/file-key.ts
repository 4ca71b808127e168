import { FileStoreError } from "./file-store";
import { FILE_TYPES, type FileEnding, type FileType } from "./file-types";

/** A key in its parts: `photos/3fe1…-card.webp`. */
export type FileKey = { area: string; name: string; contentType: FileType };

/**
 * One folder and one name, in small letters (some disks cannot tell Aa apart), without dots but the last (no way up),
 * and longer than the names Windows keeps for itself (`con`, `lpt1`).
 */
const KEY = /^(?<area>[a-z]{5,20})\/(?<name>[a-z0-9][a-z0-9-]{4,99}\.(?<ending>[a-z0-9]{3,4}))$/;

/** The parts of a key, null when it cannot be one. */
export function parseFileKey(key: string): FileKey | null {
  const { area, name, ending } = KEY.exec(key)?.groups ?? {};
  if (!area || !name || !ending || !isFileEnding(ending)) return null;
  return { area, name, contentType: FILE_TYPES[ending] };
}

/**
 * The parts of a key.
 * @throws FileStoreError `key_invalid`, also when the key's ending says another type than `contentType`
 */
export function getFileKey(key: string, contentType?: FileType): FileKey {
  const parts = parseFileKey(key);
  if (!parts) throw new FileStoreError("key_invalid");
  if (contentType && contentType !== parts.contentType) throw new FileStoreError("key_invalid");
  return parts;
}

const isFileEnding = (ending: string): ending is FileEnding => Object.hasOwn(FILE_TYPES, ending);
