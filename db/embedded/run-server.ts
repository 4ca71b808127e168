import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { disownPostmasterFile, endOfFile, rememberedPort, writeSettings } from "./cluster-files";
import type { ClusterPlace } from "./cluster-place";
import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { findFreePort, isPortFree } from "./free-port";
import { programOf } from "./postgres-binaries";
import { runProgram } from "./run-program";
import { findServerState } from "./server-state";

/** How the server is run: a fixed port is kept to, without one a free port is taken and remembered. */
export type ServerOptions = { port?: number | undefined; durable?: boolean; signal?: AbortSignal };

/** `adopted` when it ran already. */
export type RunningServer = { port: number; adopted: boolean };

/** Recovery after a crash may take its time; a stranger with our process id is believed after a few seconds. */
const START_MS = 120_000;
const STRANGER_MS = 3_000;
const ASK_EVERY_MS = 150;

/**
 * Waits until our server answers on its folder, and starts it when nothing runs there.
 * @throws EmbeddedPostgresError `postgres_did_not_start` or `postgres_port_busy`
 */
export async function ensureRunning(place: ClusterPlace, options: ServerOptions): Promise<RunningServer> {
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
    if (state.kind === "dead" || (strangerSince !== null && Date.now() - strangerSince > STRANGER_MS)) {
      await disownPostmasterFile(place.folder);
      strangerSince = null;
      continue;
    }
    if (Date.now() - began > START_MS) throw await didNotStart(place);
    await wait(ASK_EVERY_MS);
  }
}

async function startServer(place: ClusterPlace, { port, durable = true }: ServerOptions): Promise<void> {
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

/**
 * Waits for a checkpoint (fast); a server that does not end in time is ended at once, and recovers at its next start.
 * One that was killed is not waited for: its number can stay taken, in a container where nobody collects the dead.
 */
export async function stopServer(place: ClusterPlace): Promise<void> {
  for (const mode of ["fast", "immediate"] as const) {
    const { kind } = await findServerState(place);
    if (kind !== "ready" && kind !== "busy") return;
    await askToStop(place, { mode, seconds: 30 });
  }
}

/** Asks the server to end and waits at most `seconds` for it; `immediate` leaves its recovery to the next start. */
export async function askToStop(
  { folder, binaries, user }: ClusterPlace,
  { mode, seconds }: { mode: "fast" | "immediate"; seconds: number },
): Promise<void> {
  const args = ["stop", "-D", folder, "-m", mode, "-w", "-t", String(seconds), "-s"];
  await runProgram(programOf(binaries, "pg_ctl"), args, { user });
}
