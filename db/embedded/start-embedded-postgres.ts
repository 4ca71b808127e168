import { access, chmod, constants, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import postgres from "postgres";

import { CLUSTER_NAME, readPassword, readPostmasterFile } from "./cluster-files";
import { chooseClusterPlace, type ClusterPlace } from "./cluster-place";
import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { type Guard, type GuardReport, guardServer } from "./guard-server";
import { initialiseCluster } from "./initialise-cluster";
import { lockFolder } from "./lock-folder";
import { findPostgresBinaries } from "./postgres-binaries";
import { ensureRunning, stopServer } from "./run-server";
import { clusterUrl } from "./server-state";

/** Where the data is kept, and how the server is run on it. */
export type EmbeddedPostgresOptions = {
  dataDir: string;
  /** Fixes the TCP port; without it a free one is taken and remembered. */
  port?: number | undefined;
  /** False is for tests: faster, and a crash loses data. */
  durable?: boolean;
  /** How long a predecessor on the same folder may take to end (6 seconds). */
  patienceMs?: number;
  /** Gives up and stops again. */
  signal?: AbortSignal;
};

/** A running PostgreSQL of our own: `folder` holds its data; `adopted` when it had outlived an earlier process. */
export type EmbeddedPostgres = {
  url: string;
  folder: string;
  adopted: boolean;
  /** Process id of the postmaster, null when it is gone. */
  postmaster: () => Promise<number | null>;
  /** From now on a server that ends or falls silent is started again, at the same address, until `stop` or the signal. */
  guard: (report: GuardReport) => void;
  stop: () => Promise<void>;
};

/** Longer than the last requests and a checkpoint usually take. */
const PREDECESSOR_MS = 6_000;
/**
 * Starts PostgreSQL on `dataDir`, or adopts the one that outlived its parent there, and makes cluster and database on
 * the first call.
 * @throws EmbeddedPostgresError for everything a person can do something about
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await makeDataDir(options.dataDir);
  const lock = await lockFolder(options.dataDir, options.patienceMs ?? PREDECESSOR_MS);
  try {
    const place = await chooseClusterPlace(options.dataDir, await findPostgresBinaries());
    await initialiseCluster(place, { durable: options.durable ?? true, signal: options.signal });
    options.signal?.throwIfAborted();
    const { port, adopted } = await ensureRunning(place, options);
    let guardian: Guard | null = null;
    const stop = async () => {
      await guardian?.stop();
      await stopServer(place);
      await lock.release();
    };
    const url = await openDatabase(place, port).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    const postmaster = async () => (await readPostmasterFile(place.folder))?.pid ?? null;
    const guard = (report: GuardReport) => {
      guardian ??= guardServer({ place, url, options: { ...options, port } }, report);
    };
    return { url, folder: place.folder, adopted, postmaster, guard, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @throws EmbeddedPostgresError `data_folder_read_only` */
async function makeDataDir(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError("data_folder_read_only", { folder }, { cause });
  }
}

/** Open for PostgreSQL's user to enter, whatever the umask is. Node's own recursive mkdir never returns below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
  await chmod(folder, 0o755);
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function openDatabase({ folder }: ClusterPlace, port: number): Promise<string> {
  const password = await readPassword(folder);
  const sql = postgres(clusterUrl(port, password, "postgres"), { max: 1, fetch_types: false });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${CLUSTER_NAME}`;
    if (!found) await sql`create database ${sql(CLUSTER_NAME)}`;
  } finally {
    await sql.end();
  }
  return clusterUrl(port, password);
}
