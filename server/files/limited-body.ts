import { type FileBody, FileStoreError, MAX_STORED_BYTES } from "./file-store";

/**
 * The body piece by piece.
 * @throws FileStoreError `too_large` as soon as it has more than `MAX_STORED_BYTES`
 */
export async function* limitedBody(body: FileBody): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const piece of body instanceof Uint8Array ? [body] : body) {
    size += piece.byteLength;
    if (size > MAX_STORED_BYTES) throw new FileStoreError("too_large");
    yield piece;
  }
}
