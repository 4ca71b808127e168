import { createHash } from "node:crypto";
import { realpath, unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { EmbeddedPostgresError } from "./embedded-postgres-error";

const ASK_EVERY_MS = 100;

/** Gives the folder back. */
export type FolderLock = { release: () => Promise<void> };

/**
 * Keeps a second start out of the same data folder; a predecessor that is just ending gets
 * `patienceMs`. The lock is a local socket, which the operating system takes back
 * when the process dies, however it dies: nothing is left behind that a recycled process id could keep alive.
 * @throws EmbeddedPostgresError `data_folder_in_use`
 */
export async function lockFolder(folder: string, patienceMs: number): Promise<FolderLock> {
  const name = `gandeng-desa-${createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 24)}`;
  const address = socketAddress(name);
  const giveUpAt = Date.now() + patienceMs;
  let server = await tryLock(address);
  while (!server && Date.now() < giveUpAt) {
    await wait(ASK_EVERY_MS);
    server = await tryLock(address);
  }
  if (!server) throw new EmbeddedPostgresError("data_folder_in_use", { folder });
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function socketAddress(name: string): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  // Linux has names without a file, which vanish with their process.
  return process.platform === "linux" ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

const tryLock = async (address: string) => (await listen(address)) ?? listenAfterDeadOwner(address);

/** Elsewhere than on Linux and Windows the socket is a file that outlives its process: one that nobody answers is free. */
async function listenAfterDeadOwner(address: string): Promise<Server | null> {
  if (!address.endsWith(".sock") || (await isAnswered(address))) return null;
  await unlink(address).catch(() => undefined);
  return listen(address);
}

const isAnswered = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(socket.destroy() !== undefined));
    socket.once("error", () => resolve(false));
  });
