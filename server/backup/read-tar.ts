import { BLOCK, padding, pathIn, readTarHeader } from "./tar-header";

/** An entry of a tar archive; what of its body is not read is passed over. */
export type TarEntry = { name: string; size: number; body: AsyncIterable<Buffer> };

/** Bytes that are no tar archive, or not all of one. */
export class TarError extends Error {
  override name = "TarError";
}

/** Names that are longer than this are not ours. */
const MAX_RECORDS = 64 * 1024;

/**
 * Reads a tar archive one entry after the other and its source to the end, holding no more of it than one piece.
 * @throws TarError when it is not one, ends before its end, or something stands behind it
 */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = takeBytes(source);
  let longName: string | null = null;
  for (;;) {
    const block = await bytes.exactly(BLOCK);
    if (isEmpty(block)) return await bytes.emptyToTheEnd();
    const header = readTarHeader(block);
    if (!header || !Number.isSafeInteger(header.size)) throw new TarError("no header where one should be");
    if (header.kind === "x") {
      if (header.size > MAX_RECORDS) throw new TarError("a name is too long");
      longName = pathIn(await bytes.exactly(header.size));
      await bytes.passOver(bytes.position() + padding(header.size));
      continue;
    }
    if (header.kind !== "0") throw new TarError(`an entry of kind ${header.kind}`);
    const end = bytes.position() + header.size;
    yield { name: longName ?? header.name, size: header.size, body: bytes.upTo(end) };
    await bytes.passOver(end + padding(header.size));
    longName = null;
  }
}

/** Cuts a stream into what is asked for; positions are counted in bytes from its beginning. */
function takeBytes(source: AsyncIterable<Buffer>) {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;

  async function* upTo(end: number): AsyncGenerator<Buffer> {
    while (position < end) {
      if (rest.length === 0) {
        const next = await iterator.next();
        if (next.done) throw new TarError("it ends too early");
        rest = next.value;
        continue;
      }
      const piece = rest.subarray(0, end - position);
      rest = rest.subarray(piece.length);
      position += piece.length;
      yield piece;
    }
  }
  async function exactly(size: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of upTo(position + size)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  async function passOver(end: number): Promise<void> {
    const pieces = upTo(end);
    while (!(await pieces.next()).done);
  }
  async function emptyToTheEnd(): Promise<void> {
    for (let next: IteratorResult<Buffer> = { done: false, value: rest }; !next.done; next = await iterator.next())
      if (!isEmpty(next.value)) throw new TarError("something stands behind its end");
  }
  return { position: () => position, upTo, exactly, passOver, emptyToTheEnd };
}

const isEmpty = (bytes: Buffer) => bytes.every((byte) => byte === 0);
