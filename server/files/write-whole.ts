import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { isSystemError } from "./folder-problem";

/**
 * Writes a file whole or not at all: into a temporary one in `incoming` (of the same disk), onto the disk, then moved to
 * `path`, whose folder is made when it is missing.
 */
export async function writeWhole(path: string, body: AsyncIterable<Uint8Array>, incoming: string): Promise<void> {
  await mkdir(incoming, { recursive: true });
  const firstMade = await mkdir(dirname(path), { recursive: true });
  const temporary = join(incoming, randomUUID());
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await writeAll(file, body);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolders(dirname(path), firstMade ? dirname(firstMade) : dirname(path));
}

async function writeAll(file: FileHandle, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of body) {
    let written = 0;
    while (written < piece.byteLength) written += (await file.write(piece, written)).bytesWritten;
  }
}

const WINDOWS = process.platform === "win32";
const MOVE_ATTEMPTS = WINDOWS ? 5 : 1;
const MOVE_PAUSE_MS = 40;

/** Windows refuses to replace a file that is being read, by a visitor or a virus scanner, for as long as it is. */
async function moveOver(from: string, to: string, attempt = 1): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (attempt >= MOVE_ATTEMPTS || !isSystemError(error, "EPERM", "EACCES", "EBUSY")) throw error;
    await pause(MOVE_PAUSE_MS * attempt);
    await moveOver(from, to, attempt + 1);
  }
}

/** The name of a new file is in its folder, which is written to the disk by itself, as is that of a new folder. */
async function syncFolders(lowest: string, highest: string): Promise<void> {
  // Windows has no such call.
  if (WINDOWS) return;
  const handle = await open(lowest, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (lowest.length > highest.length) await syncFolders(dirname(lowest), highest);
}
