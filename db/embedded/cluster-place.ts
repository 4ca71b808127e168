import { createHash } from "node:crypto";
import { chmod, cp, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { choosePostgresUser } from "./postgres-user";
import { completeLibraries, type PostgresBinaries } from "./postgres-binaries";
import { canEnter, canRun } from "./reachable-by";
import type { SystemUser } from "./run-program";

/** Where a cluster lives and who runs it: `folder` is PostgreSQL's data directory, `user` undefined is this process's own. */
export type ClusterPlace = { folder: string; user: SystemUser | undefined; binaries: PostgresBinaries };

/** Where root keeps what the user `postgres` cannot reach inside the clone. */
const SYSTEM_FOLDER = "/var/lib/gandeng-desa";
const POINTER = "postgres.location";

/**
 * Decides where the data is kept and from where PostgreSQL runs: inside `dataDir` unless this process is root and the
 * user `postgres` cannot enter there; then below /var/lib, with a file in `dataDir` that names the place.
 * @throws EmbeddedPostgresError when the data belongs to, or lies where, this process cannot use it
 */
export async function chooseClusterPlace(dataDir: string, binaries: PostgresBinaries): Promise<ClusterPlace> {
  const inside = join(dataDir, "postgres");
  const pointed = await readPointer(dataDir);
  const folder = pointed ?? inside;
  const owner = await ownerOf(folder);
  const self = process.getuid?.();
  if (self !== 0) {
    if (owner && self !== undefined && owner.uid !== self)
      throw new EmbeddedPostgresError("data_folder_of_another_user", { folder });
    return { folder, user: undefined, binaries };
  }

  const user = owner?.uid ? owner : await choosePostgresUser();
  if (!user) return { folder, user, binaries };
  const runnable = (await canRun(binaries, user)) ? binaries : await copyBinaries(binaries);
  if (await canEnter(dirname(folder), user)) return { folder, user, binaries: runnable };
  if (owner) throw new EmbeddedPostgresError("data_folder_unreachable", { folder });
  return { folder: await placeOutside(dataDir), user, binaries: runnable };
}

async function readPointer(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, POINTER), "utf8").catch(() => "");
  return text.trim() || null;
}

async function placeOutside(dataDir: string): Promise<string> {
  const name = createHash("sha256")
    .update(await realpath(dataDir))
    .digest("hex")
    .slice(0, 16);
  const folder = join(SYSTEM_FOLDER, name, "postgres");
  await makeEnterable(dirname(folder));
  await writeFile(join(dirname(folder), "owner.txt"), `${dataDir}\n`);
  await writeFile(join(dataDir, POINTER), `${folder}\n`);
  return folder;
}

/** A complete copy or none: it is made beside its place and renamed into it. */
async function copyBinaries(binaries: PostgresBinaries): Promise<PostgresBinaries> {
  const folder = join(SYSTEM_FOLDER, `postgresql-${binaries.version}`, "native");
  if (await stat(folder).catch(() => null)) return { ...binaries, folder };
  const unfinished = `${dirname(folder)}.${process.pid}`;
  const copy = join(unfinished, "native");
  await makeEnterable(SYSTEM_FOLDER);
  await rm(unfinished, { recursive: true, force: true });
  await cp(binaries.folder, copy, { recursive: true, verbatimSymlinks: true });
  await completeLibraries(copy);
  await openToAll(unfinished);
  await rename(unfinished, dirname(folder)).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await stat(folder).catch(() => null))) throw error;
  });
  return { ...binaries, folder };
}

async function makeEnterable(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (!made) return;
  for (let each = folder; each.length >= made.length; each = dirname(each)) await chmod(each, 0o755);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}

async function ownerOf(folder: string): Promise<SystemUser | null> {
  const status = await stat(folder).catch(() => null);
  return status && { uid: status.uid, gid: status.gid };
}
