import type { FileType } from "./file-types";

/** The most bytes one stored file may have: 32 MB, twice the largest upload. */
export const MAX_STORED_BYTES = 32 * 1024 * 1024;

/** A file as it comes out: whoever gets it reads the stream to its end or cancels it. */
export type StoredFile = { stream: ReadableStream<Uint8Array>; size: number; contentType: FileType };

/** A line of the store's directory; `modifiedAt` is when the bytes were last written. */
export type FileListing = { key: string; size: number; modifiedAt: Date };

/** Bytes in memory, or as they arrive. */
export type FileBody = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Where uploaded files lie. Keys are those of `file-key.ts`; every method throws a FileStoreError when the store does
 * not do what it should.
 */
export type FileStore = {
  /** Keeps the file whole or not at all; what lay under the key before is replaced. */
  put: (key: string, body: FileBody, file: { contentType: FileType }) => Promise<void>;
  /** The file under the key, null when there is none. */
  get: (key: string) => Promise<StoredFile | null>;
  /** Removes the file; that there is none is no error. */
  remove: (key: string) => Promise<void>;
  /** Every file, in no promised order. */
  list: () => AsyncIterable<FileListing>;
};

/**
 * What can be wrong with the store: nobody answers; it answers that we may not; the bucket or folder is not there; no
 * space is left; the file is over `MAX_STORED_BYTES`; the key or its type is not one of ours; anything else.
 */
export type FileStoreProblem =
  | "unreachable"
  | "access_refused"
  | "place_missing"
  | "full"
  | "too_large"
  | "key_invalid"
  | "failed";

/** A store that did not do what it should. */
export class FileStoreError extends Error {
  readonly problem: FileStoreProblem;

  constructor(problem: FileStoreProblem, options?: ErrorOptions) {
    super(`file_store_${problem}`, options);
    this.name = "FileStoreError";
    this.problem = problem;
  }
}
