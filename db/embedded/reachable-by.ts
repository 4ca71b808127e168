import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { PostgresBinaries } from "./postgres-binaries";
import type { SystemUser } from "./run-program";

const READ = 4;
const ENTER = 1;

/** Whether the permission bits let a user into a folder, through every folder above it; false when it is not there. */
export async function canEnter(folder: string, user: SystemUser): Promise<boolean> {
  if (!(await allows(folder, user, ENTER))) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, user);
}

/** Whether a user can run these programs and read what they need. */
export async function canRun({ folder }: PostgresBinaries, user: SystemUser): Promise<boolean> {
  const reached = await Promise.all([
    canEnter(join(folder, "bin"), user),
    canEnter(join(folder, "lib", "postgresql"), user),
    allows(join(folder, "bin", "postgres"), user, READ | ENTER),
    allows(join(folder, "share", "postgresql", "postgres.bki"), user, READ),
  ]);
  return reached.every(Boolean);
}

async function allows(path: string, user: SystemUser, wanted: number): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && (permissions(status, user) & wanted) === wanted;
}

function permissions({ mode, uid, gid }: Stats, user: SystemUser): number {
  if (uid === user.uid) return (mode >> 6) & 7;
  if (gid === user.gid) return (mode >> 3) & 7;
  return mode & 7;
}
