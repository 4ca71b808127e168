/** What was sent, up to the limit; `isWhole` is false when there was more. */
export type LimitedBody = { bytes: Uint8Array; isWhole: boolean };

/**
 * Reads a request's body into memory, at most `maxBytes` of it; what is left of it is taken off the line once it is answered
 * (`discardUnread`).
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
    if (fitting.byteLength < value.byteLength) return { bytes: Buffer.concat(pieces), isWhole: false };
  }
}
