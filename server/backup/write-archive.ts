import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";

import { BackupError } from "./backup-problem";
import type { ArchivedEntry } from "./manifest";
import { BLOCK, padding, tarHeader } from "./tar-header";

/** An archive that is being written, beside its place until it is whole. */
export type ArchiveWriter = {
  /**
   * Adds an entry of exactly `size` bytes.
   * @throws RangeError when `body` holds more or less
   */
  add: (entry: { name: string; size: number }, body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>;
  /** What has been added. */
  entries: readonly ArchivedEntry[];
  /** Brings it to the disk and to its place. */
  finish: () => Promise<void>;
  /** Leaves nothing behind; after `finish` it does nothing. */
  discard: () => Promise<void>;
};

/** Two empty blocks end a tar archive. */
const END = Buffer.alloc(2 * BLOCK);

/**
 * Opens a tar archive, packed with gzip, that only its owner can read.
 * @throws BackupError `file_unwritable`, also from its methods
 */
export function writeArchive(path: string): ArchiveWriter {
  const unfinished = `${path}.unfinished`;
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const written = pipeline(gzip, createWriteStream(unfinished, { mode: 0o600 })).catch((cause: unknown) => {
    throw new BackupError("file_unwritable", { file: path, reason: reasonOf(cause) }, { cause });
  });
  // Told to whoever writes next.
  written.catch(() => undefined);
  const entries: ArchivedEntry[] = [];

  const write = async (bytes: Uint8Array) => {
    if (gzip.destroyed) await written;
    if (!gzip.write(bytes)) await Promise.race([once(gzip, "drain"), written]);
  };
  return {
    entries,
    add: async ({ name, size }, body) => {
      await write(tarHeader({ name, size }));
      const hash = createHash("sha256");
      let seen = 0;
      for await (const bytes of body) {
        seen += bytes.length;
        hash.update(bytes);
        await write(bytes);
      }
      if (seen !== size) throw new RangeError(`${name} has ${seen} bytes instead of ${size}`);
      await write(Buffer.alloc(padding(size)));
      entries.push({ name, size, sha256: hash.digest("hex") });
    },
    finish: async () => {
      gzip.end(END);
      await written;
      await toDisk(unfinished);
      await rename(unfinished, path);
    },
    discard: async () => {
      gzip.destroy();
      await written.catch(() => undefined);
      await rm(unfinished, { force: true });
    },
  };
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

const reasonOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error));
