import { fileURLToPath } from "node:url";

import { chooseClusterPlace } from "~/db/embedded/cluster-place";
import { readPassword } from "~/db/embedded/cluster-files";
import { EmbeddedPostgresError } from "~/db/embedded/embedded-postgres-error";
import { findPostgresBinaries } from "~/db/embedded/postgres-binaries";
import { clusterUrl, findServerState } from "~/db/embedded/server-state";

import { type Environment, readEnvironment } from "../env.server";
import { openDatabase } from "../startup/open-database.server";

/** The installation's database server: `url` is its database, in whatever state. */
export type CommandServer = { url: string; environment: Environment };

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command on the installation's database server: on the one of `npm start` while that runs, else on one that is
 * started for the command and stopped after it.
 * @throws EnvironmentError, StartupError or EmbeddedPostgresError for everything a person can do something about
 */
export async function withServer(run: (server: CommandServer) => Promise<void>): Promise<void> {
  const environment = readEnvironment({ root, dev: false });
  const stopping = new AbortController();
  const onSignal = () => stopping.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const { url, stop } = await openOrJoin(environment, stopping.signal);
  try {
    stopping.signal.throwIfAborted();
    await run({ url, environment });
  } finally {
    await stop();
    process.removeListener("SIGINT", onSignal).removeListener("SIGTERM", onSignal);
  }
}

type Opened = { url: string; stop: () => Promise<void> };

async function openOrJoin(environment: Environment, signal: AbortSignal): Promise<Opened> {
  try {
    return await openDatabase(environment, signal);
  } catch (error) {
    const inUse = error instanceof EmbeddedPostgresError && error.problem === "data_folder_in_use";
    const running = inUse ? await findRunning(environment) : null;
    if (running) return running;
    throw error;
  }
}

/** The embedded server that another process of this product has started and will stop. */
async function findRunning({ dataDir }: Environment): Promise<Opened | null> {
  const place = await chooseClusterPlace(dataDir, await findPostgresBinaries());
  const state = await findServerState(place);
  if (state.kind !== "ready") return null;
  return { url: clusterUrl(state.port, await readPassword(place.folder)), stop: () => Promise.resolve() };
}
