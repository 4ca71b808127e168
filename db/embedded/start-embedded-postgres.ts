import { access, chmod, constants, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";

import {
  CLUSTER_NAME,
  disownPostmasterFile,
  endOfFile,
  readPassword,
  readPostmasterFile,
  rememberedPort,
  writeSettings,
} from "./cluster-files";
import { chooseClusterPlace, type ClusterPlace } from "./cluster-place";
import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { findFreePort, isPortFree } from "./free-port";
import { initialiseCluster } from "./initialise-cluster";
import { lockFolder } from "./lock-folder";
import { findPostgresBinaries, programOf } from "./postgres-binaries";
import { runProgram } from "./run-program";
import { clusterUrl, findServerState } from "./server-state";

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
  stop: () => Promise<void>;
};

/** Longer than the last requests and a checkpoint usually take. */
const PREDECESSOR_MS = 6_000;
/** Recovery after a crash may take its time; a stranger with our process id is believed after a few seconds. */
const START_MS = 120_000;
const STRANGER_MS = 3_000;
const ASK_EVERY_MS = 150;

type Running = { port: number; adopted: boolean };

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
    const stop = async () => {
      await stopServer(place);
      await lock.release();
    };
    const url = await openDatabase(place, port).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    const postmaster = async () => (await readPostmasterFile(place.folder))?.pid ?? null;
    return { url, folder: place.folder, adopted, postmaster, stop };
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

async function ensureRunning(place: ClusterPlace, options: EmbeddedPostgresOptions): Promise<Running> {
  const began = Date.now();
  let strangerSince: number | null = null;
  let started = false;
  for (;;) {
    const state = await findServerState(place);
    if (state.kind === "ready") return { port: state.port, adopted: !started };
    strangerSince = state.kind === "stranger" ? (strangerSince ?? Date.now()) : null;
    if (state.kind === "absent") {
      options.signal?.throwIfAborted();
      await startServer(place, options);
      started = true;
      continue;
    }
    if (strangerSince !== null && Date.now() - strangerSince > STRANGER_MS) {
      await disownPostmasterFile(place.folder);
      strangerSince = null;
    }
    if (Date.now() - began > START_MS) throw await didNotStart(place);
    await wait(ASK_EVERY_MS);
  }
}

async function startServer(place: ClusterPlace, { port, durable = true }: EmbeddedPostgresOptions): Promise<void> {
  const log = startLog(place);
  await rm(log, { force: true });
  await writeSettings(place.folder, { port: await choosePort(place.folder, port), durable });
  const args = ["start", "-D", place.folder, "-w", "-t", String(START_MS / 1000), "-s", "-l", log];
  const { code } = await runProgram(programOf(place.binaries, "pg_ctl"), args, { user: place.user, quiet: true });
  if (code !== 0 && (await findServerState(place)).kind === "absent") throw await didNotStart(place);
}

async function choosePort(folder: string, wanted: number | undefined): Promise<number> {
  const port = wanted ?? (await rememberedPort(folder));
  if (port && (await isPortFree(port, "127.0.0.1"))) return port;
  if (wanted) throw new EmbeddedPostgresError("postgres_port_busy", { port: String(wanted) });
  return findFreePort();
}

/** What the server prints before its own log is open. */
const startLog = ({ folder }: ClusterPlace) => join(folder, "start.log");

async function didNotStart(place: ClusterPlace): Promise<EmbeddedPostgresError> {
  const reason = await endOfFile(startLog(place), 3);
  return new EmbeddedPostgresError("postgres_did_not_start", { reason, log: place.folder });
}

async function openDatabase({ folder }: ClusterPlace, port: number): Promise<string> {
  const password = await readPassword(folder);
  const sql = postgres(clusterUrl(port, password, "postgres"), { max: 1 });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${CLUSTER_NAME}`;
    if (!found) await sql`create database ${sql(CLUSTER_NAME)}`;
  } finally {
    await sql.end();
  }
  return clusterUrl(port, password);
}

/**
 * Waits for a checkpoint (fast); a server that does not end in time is ended at once, and recovers at its next start.
 * One that was killed is not waited for: its number can stay taken, in a container where nobody collects the dead.
 */
async function stopServer(place: ClusterPlace): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    const { kind } = await findServerState(place);
    if (kind === "absent" || kind === "stranger") return;
    const args = ["stop", "-D", place.folder, "-m", mode, "-w", "-t", "30", "-s"];
    await runProgram(programOf(place.binaries, "pg_ctl"), args, { user: place.user });
  }
}
