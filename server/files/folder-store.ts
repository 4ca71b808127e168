import { createHash } from "node:crypto";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";

import { type FileKey, getFileKey, parseFileKey } from "./file-key";
import { type FileListing, type FileStore, FileStoreError, type StoredFile } from "./file-store";
import { folderProblem, isSystemError } from "./folder-problem";
import { limitedBody } from "./limited-body";
import { removeLeftovers } from "./remove-leftovers";
import { writeWhole } from "./write-whole";

/**
 * Files in a folder of this machine, made when the first is kept: `<folder>/<area>/<shard>/<name>`, where the shard
 * spreads the names over 256 folders. Every file is written elsewhere first and moved into its place when it is whole
 * and on the disk, so a crash leaves the old file or the new one.
 */
export function createFolderStore(folder: string): FileStore {
  const incoming = join(folder, INCOMING);
  let cleaned: Promise<void> | null = null;
  const pathOf = ({ area, name }: FileKey) => join(folder, area, shardOf(name), name);
  return {
    put: async (key, body, { contentType }) => {
      const path = pathOf(getFileKey(key, contentType));
      await (cleaned ??= removeLeftovers(incoming));
      await orFolderProblem(() => writeWhole(path, limitedBody(body), incoming));
    },
    get: async (key) => {
      const parts = getFileKey(key);
      return orFolderProblem(() => openFile(pathOf(parts), parts));
    },
    remove: async (key) => {
      const path = pathOf(getFileKey(key));
      await orFolderProblem(() => rm(path, { force: true, maxRetries: 3 }));
    },
    list: () => listFiles(folder),
  };
}

/** Beside the areas, whose names have no dot. */
const INCOMING = ".incoming";

const shardOf = (name: string) => createHash("sha256").update(name).digest("hex").slice(0, 2);

async function openFile(path: string, { contentType }: FileKey): Promise<StoredFile | null> {
  const file = await open(path, "r").catch(nullWhenMissing);
  if (!file) return null;
  try {
    const { size } = await file.stat();
    return { stream: bytesOf(file.createReadStream()), size, contentType };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Node's web stream says nothing of what it yields: a file's are bytes. */
function bytesOf(readable: Readable): ReadableStream<Uint8Array> {
  const pieces = readable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) return controller.close();
        if (!(value instanceof Uint8Array)) throw new FileStoreError("failed");
        controller.enqueue(value);
      },
      cancel: () => {
        readable.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* listFiles(folder: string): AsyncIterable<FileListing> {
  for (const area of await namesIn(folder)) {
    if (area === INCOMING) continue;
    for (const shard of await namesIn(join(folder, area))) {
      for (const name of await namesIn(join(folder, area, shard))) {
        const key = `${area}/${name}`;
        // What somebody else put into the folder is not ours to list.
        if (!parseFileKey(key) || shardOf(name) !== shard) continue;
        const found = await orFolderProblem(() => stat(join(folder, area, shard, name)).catch(nullWhenMissing));
        if (found?.isFile()) yield { key, size: found.size, modifiedAt: found.mtime };
      }
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return orFolderProblem(async () => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
      throw error;
    }
  });
}

function nullWhenMissing(error: unknown): null {
  if (isSystemError(error, "ENOENT")) return null;
  throw error;
}

async function orFolderProblem<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    throw folderProblem(error);
  }
}
