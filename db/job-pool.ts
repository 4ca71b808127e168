import { Pool } from "pg";

/** A pool for graphile-worker, which speaks through `pg`. */
export type JobPool = Pool;

/**
 * Opens a pool of at most `connections` (4) on a `postgres://` address; nothing connects before the first query. A
 * connection that breaks is replaced in silence: without a listener it would end the process.
 */
export function createJobPool(url: string, connections = 4): JobPool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: "gandeng-desa-jobs",
  });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}
