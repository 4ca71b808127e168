import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { readPostmasterFile } from "~/db/embedded/cluster-files";

/** When the server was killed, on the clock of `performance.now`, and that another took its place. */
export type DatabaseRestart = { killedAt: number };

const PATIENCE_MS = 30_000;

/**
 * Kills the PostgreSQL of this data folder as a crash would, and waits for the one that the product starts in its place.
 * @throws Error when none has come within half a minute
 */
export async function restartDatabase(dataDir: string): Promise<DatabaseRestart> {
  const folder = join(dataDir, "postgres");
  const killed = await readPostmasterFile(folder);
  if (!killed) throw new Error(`No database server runs on ${folder}`);
  process.kill(killed.pid, "SIGKILL");
  const killedAt = performance.now();
  while (performance.now() - killedAt < PATIENCE_MS) {
    await wait(50);
    const next = await readPostmasterFile(folder);
    if (next && next.pid !== killed.pid && next.port > 0) return { killedAt };
  }
  throw new Error("The product has not started its database server again");
}
