import { inflateRawSync } from "node:zlib";

/** A workbook is a zip archive; what it holds unpacked is limited before anything is unpacked in earnest. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** What unpacking would give: `too_large` when over 100 MB whatever sizes the archive claims, `broken` when it is no whole archive. */
export type Unpacking = "fine" | "too_large" | "broken";

/** Source: APPNOTE.TXT of the zip format, sections 4.3.7, 4.3.12 and 4.3.16. */
export function checkUnpacking(bytes: Uint8Array): Unpacking {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = LARGEST_UNPACKED;
    for (const entry of entriesOf(archive)) {
      if (entry.size > left) return "too_large";
      left -= unpackedSize(entry, left);
    }
    return "fine";
  } catch (error) {
    return error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
      ? "too_large"
      : "broken";
  }
}

type Entry = { method: number; packed: Buffer; size: number };

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = endOfDirectory(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error("no directory entry");
    const method = archive.readUInt16LE(at + 10);
    const [packedSize, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    const local = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(local) !== LOCAL_ENTRY) throw new Error("no local entry");
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (start + packedSize > archive.length) throw new Error("entry beyond the end");
    yield { method, size, packed: archive.subarray(start, start + packedSize) };
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function endOfDirectory(archive: Buffer): number {
  // It is 22 bytes and a comment of up to 65,535.
  const earliest = Math.max(0, archive.length - 22 - 0xffff);
  for (let at = archive.length - 22; at >= earliest; at -= 1)
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error("no end of directory");
}

function unpackedSize({ method, packed }: Entry, limit: number): number {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new Error("unknown method");
  return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) }).length;
}
