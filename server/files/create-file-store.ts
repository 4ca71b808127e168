import { type FileStore } from "./file-store";
import { createFolderStore } from "./folder-store";
import { createS3Store, type S3Settings } from "./s3-store";

/** Where files lie: a folder of this machine (absolute path), or a bucket that speaks S3. */
export type FileSettings = { folder: string } | { s3: S3Settings };

/** The file store of an installation; nothing is opened, made or loaded before the first use. */
export function createFileStore(settings: FileSettings): FileStore {
  return "s3" in settings ? createS3Store(settings.s3) : createFolderStore(settings.folder);
}
