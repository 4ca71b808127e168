import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { BackupError } from "./backup-problem";
import { type ArchivedEntry, Manifest, MANIFEST, MANIFEST_HASH } from "./manifest";
import { readTar, TarError, type TarEntry } from "./read-tar";

/** Takes what it wants of an entry before the next one comes. */
export type TakeEntry = (entry: TarEntry) => Promise<void>;

/**
 * Reads a backup from its first byte to its last, hands every entry on, and checks at the end that all of it is there
 * and as it was written. What `take` does before that end must be undone when this throws.
 * @throws BackupError `file_unreadable`, `not_a_backup` or `damaged`
 */
export async function readArchive(path: string, take: TakeEntry = () => Promise.resolve()): Promise<Manifest> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const packed = createReadStream(path);
  packed.once("error", () => undefined);
  const unpacked = createGunzip();
  pipeline(packed, unpacked, () => undefined);
  const found: ArchivedEntry[] = [];
  const last = new Map<string, Buffer>();
  try {
    for await (const entry of readTar(unpacked)) {
      const isLast = entry.name === MANIFEST || entry.name === MANIFEST_HASH;
      const bytes: Buffer[] = [];
      const { sha256, body } = hashed(entry.body);
      if (!isLast) await take({ ...entry, body });
      for await (const piece of body) if (isLast) bytes.push(piece);
      if (isLast) last.set(entry.name, Buffer.concat(bytes));
      else found.push({ name: entry.name, size: entry.size, sha256: sha256() });
    }
  } catch (error) {
    throw readingProblem(error, { path, isEmpty: found.length === 0 });
  } finally {
    packed.destroy();
  }
  if (unpacked.bytesWritten !== size) throw new BackupError("damaged", { file: path, part: "gzip" });
  return checkedManifest(path, { found, last });
}

/** Bytes whose SHA-256 is known when they have passed; whoever stops early can go on. */
function hashed(body: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  const iterator = body[Symbol.asyncIterator]();
  const passing: AsyncIterable<Buffer> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const next = await iterator.next();
        if (!next.done) hash.update(next.value);
        return next;
      },
    }),
  };
  return { body: passing, sha256: () => hash.digest("hex") };
}

type Found = { found: readonly ArchivedEntry[]; last: ReadonlyMap<string, Buffer> };

function checkedManifest(path: string, { found, last }: Found): Manifest {
  const bytes = last.get(MANIFEST);
  const hash = last.get(MANIFEST_HASH)?.toString("utf8").trim();
  if (!bytes || !hash) throw new BackupError("not_a_backup", { file: path });
  if (createHash("sha256").update(bytes).digest("hex") !== hash) throw damaged(path, MANIFEST);
  const manifest = Manifest.safeParse(parseJson(bytes.toString("utf8")));
  if (!manifest.success) throw new BackupError("not_a_backup", { file: path });
  const { entries } = manifest.data;
  for (let n = 0; n < Math.max(entries.length, found.length); n++) {
    const [wanted, is] = [entries[n], found[n]];
    const isSame = wanted?.name === is?.name && wanted?.size === is?.size && wanted?.sha256 === is?.sha256;
    if (!isSame) throw damaged(path, wanted?.name ?? is?.name ?? "");
  }
  return manifest.data;
}

const damaged = (file: string, part: string) => new BackupError("damaged", { file, part });

function unreadable(file: string, cause: unknown): BackupError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new BackupError("file_unreadable", { file, reason }, { cause });
}

type WhileReading = { path: string; isEmpty: boolean };

/** What `take` throws passes. */
function readingProblem(error: unknown, { path, isEmpty }: WhileReading): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isBroken = error instanceof TarError || code.startsWith("Z_");
  if (isBroken)
    return new BackupError(isEmpty ? "not_a_backup" : "damaged", { file: path, part: "tar" }, { cause: error });
  return error instanceof Error && "syscall" in error && error.syscall === "read" ? unreadable(path, error) : error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
