import type { FileStore } from "../../files/file-store";
import { photoFileKey } from "../../files/file-names";
import { PHOTO_VARIANT_NAMES } from "../../files/photo-variants";
import type { PreparedVariant } from "../../files/prepare-photo";

/** Keeps every size of a photo under its key, or none: what was kept before a failure is removed again. */
export async function putPhotoFiles(
  files: FileStore,
  { key, variants }: { key: string; variants: readonly PreparedVariant[] },
): Promise<void> {
  try {
    for (const { name, bytes, contentType } of variants)
      await files.put(photoFileKey(key, name), bytes, { contentType });
  } catch (error) {
    await removePhotoFiles(files, key).catch(() => undefined);
    throw error;
  }
}

/** Removes every size of a photo. */
export async function removePhotoFiles(files: FileStore, key: string): Promise<void> {
  for (const name of PHOTO_VARIANT_NAMES) await files.remove(photoFileKey(key, name));
}
