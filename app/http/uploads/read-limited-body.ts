/** What was sent, up to the limit; `isWhole` is false when there was more. */
export type LimitedBody = { bytes: Uint8Array; isWhole: boolean };

/** How much of what is too large is still taken off the line, so that the sender comes to read the answer. */
const MOST_DISCARDED_BYTES = 200 * 1024 * 1024;

/**
 * Reads a request's body into memory, at most `maxBytes` of it. The rest is taken off the line and thrown away while the
 * answer is already on its way: a browser reads no answer before it has sent everything, and to hang up on it shows
 * the person a failed connection in place of our page.
 */
export async function readLimitedBody(request: Request, maxBytes: number): Promise<LimitedBody> {
  const reader = request.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isWhole: true };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(pieces), isWhole: true };
    const fitting = value.subarray(0, maxBytes - size);
    pieces.push(fitting);
    size += fitting.byteLength;
    if (fitting.byteLength === value.byteLength) continue;
    discard(reader).catch(() => undefined);
    return { bytes: Buffer.concat(pieces), isWhole: false };
  }
}

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let size = 0;
  while (size < MOST_DISCARDED_BYTES) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
  await reader.cancel();
}
