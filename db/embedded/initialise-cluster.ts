import { randomBytes } from "node:crypto";
import { appendFile, chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { CLUSTER_NAME, passwordFileOf, settingsInclude } from "./cluster-files";
import type { ClusterPlace } from "./cluster-place";
import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { programOf } from "./postgres-binaries";
import { runProgram, type SystemUser } from "./run-program";

/** `durable: false` leaves out waiting for the disk; `signal` ends initdb early. */
export type Initialising = { durable: boolean; signal?: AbortSignal | undefined };

/**
 * Makes the data folder when it is missing: beside its place first, then renamed, so that one killed half-way is never
 * taken for a whole one.
 * @throws EmbeddedPostgresError when the folder is of another PostgreSQL version, is no cluster, or cannot be made
 */
export async function initialiseCluster(place: ClusterPlace, how: Initialising): Promise<void> {
  const { folder, binaries } = place;
  if (await stat(folder).catch(() => null)) return requireVersion(folder, binaries.major);

  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await giveTo(unfinished, place.user);
  await runInitdb(place, { ...how, unfinished });
  await appendFile(join(unfinished, "postgresql.conf"), settingsInclude);
  await rename(unfinished, folder);
}

async function requireVersion(folder: string, major: string): Promise<void> {
  const found = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => "");
  if (!found) throw new EmbeddedPostgresError("data_folder_damaged", { folder });
  if (found.trim() === major) return;
  throw new EmbeddedPostgresError("data_folder_of_another_version", { folder, found: found.trim(), wanted: major });
}

async function runInitdb(
  { binaries, user }: ClusterPlace,
  { unfinished, durable, signal }: Initialising & { unfinished: string },
): Promise<void> {
  const password = randomBytes(24).toString("base64url");
  const passwordFile = `${unfinished}.password`;
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(passwordFile, user);
  const args = ["-D", unfinished, "-U", CLUSTER_NAME, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const waiting = durable ? [] : ["--no-sync"];
  try {
    const { code, output } = await runProgram(programOf(binaries, "initdb"), [...args, ...locale, ...waiting], {
      user,
      signal,
    });
    if (code !== 0)
      throw new EmbeddedPostgresError("postgres_did_not_start", { reason: output.trim(), log: unfinished });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(passwordFileOf(unfinished), password, { mode: 0o600 });
}

async function giveTo(path: string, user: SystemUser | undefined): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}
