/** A tar archive is made of blocks of so many bytes. */
export const BLOCK = 512;

/** What a header says of the entry behind it; `kind` is tar's letter: `0` a file, `x` more about the next entry. */
export type TarHeader = { name: string; size: number; kind: string };

const NAME_BYTES = 100;
const SIZE_DIGITS = 11;
const NAME = { at: 0, bytes: NAME_BYTES };
const SIZE = { at: 124, bytes: SIZE_DIGITS };
const CHECKSUM = { at: 148, bytes: 8 };
const KIND = 156;
const MAGIC = { at: 257, bytes: 5 };

/** How many bytes are needed behind so many to fill a block. */
export const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

/**
 * The blocks in front of an entry, in the interchange format of POSIX; a name of over 100 bytes has an entry of its own.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function tarHeader({ name, size }: { name: string; size: number }): Buffer {
  if (Buffer.byteLength(name) <= NAME_BYTES) return headerBlock({ name, size, kind: "0" });
  const record = paxRecord("path", name);
  const extended = headerBlock({ name: "pax", size: record.length, kind: "x" });
  const short = headerBlock({ name: name.slice(-NAME_BYTES), size, kind: "0" });
  return Buffer.concat([extended, record, Buffer.alloc(padding(record.length)), short]);
}

function headerBlock({ name, size, kind }: TarHeader): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, NAME.at);
  block.write("0000600\0", 100);
  block.write("0000000\0", 108);
  block.write("0000000\0", 116);
  block.write(octal(size), SIZE.at);
  block.write(octal(0), 136);
  block.write(kind, KIND);
  block.write("ustar\u000000", MAGIC.at);
  block.write(`${checksum(block).toString(8).padStart(6, "0")}\0 `, CHECKSUM.at);
  return block;
}

/** Reads a header; null for one that is none. */
export function readTarHeader(block: Buffer): TarHeader | null {
  const isOurs = block.toString("latin1", MAGIC.at, MAGIC.at + MAGIC.bytes) === "ustar";
  const sum = Number.parseInt(block.toString("latin1", CHECKSUM.at, CHECKSUM.at + CHECKSUM.bytes), 8);
  if (!isOurs || sum !== checksum(block)) return null;
  const size = Number.parseInt(block.toString("latin1", SIZE.at, SIZE.at + SIZE.bytes), 8);
  const end = block.indexOf(0, NAME.at);
  const name = block.toString("utf8", NAME.at, Math.min(end, NAME_BYTES));
  return { name, size, kind: String.fromCodePoint(block[KIND] ?? 0) };
}

/** The name in the records of an `x` entry. */
export const pathIn = (records: Buffer): string | null =>
  /^\d+ path=(.*)\n/m.exec(records.toString("utf8"))?.[1] ?? null;

/** `LENGTH key=value\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): Buffer {
  const body = Buffer.byteLength(` ${key}=${value}\n`);
  let length = body + String(body).length;
  length = body + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

const octal = (value: number) => `${value.toString(8).padStart(SIZE_DIGITS, "0")}\0`;

/** The sum of all bytes, those of the sum itself counted as spaces. */
function checksum(block: Buffer): number {
  const own = block.subarray(CHECKSUM.at, CHECKSUM.at + CHECKSUM.bytes);
  return sum(block) - sum(own) + CHECKSUM.bytes * 32;
}

const sum = (bytes: Buffer) => bytes.reduce((total, byte) => total + byte, 0);
