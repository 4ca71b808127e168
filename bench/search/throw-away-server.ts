import { sql } from "drizzle-orm";
import { rm } from "node:fs/promises";

import { createDatabase, type Db } from "~/db/client";
import { startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";
import { migrateDatabase } from "~/db/migrate";
import { makeDataDir } from "~/e2e/product-process";

import { ASKERS } from "./measure-queries";

/** Makes a migrated database, runs `work` on it and drops it. */
export type WithDatabase = <Result>(name: string, work: (db: Db) => Promise<Result>) => Promise<Result>;

/** Starts a PostgreSQL as the product does, in a folder of its own, and removes both after `work`. */
export async function withThrowAwayServer<Result>(work: (within: WithDatabase) => Promise<Result>): Promise<Result> {
  const dataDir = await makeDataDir();
  try {
    const server = await startEmbeddedPostgres({ dataDir });
    try {
      return await work((name, inside) => withDatabase(server.url, name, inside));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function withDatabase<Result>(
  serverUrl: string,
  name: string,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const cluster = createDatabase(serverUrl, { connections: 1, statementSeconds: 0 });
  try {
    await cluster.db.execute(sql`create database ${sql.identifier(name)}`);
    const url = new URL(serverUrl);
    url.pathname = name;
    await migrateDatabase(url.href);
    const database = createDatabase(url.href, { connections: ASKERS, statementSeconds: 0 });
    try {
      return await work(database.db);
    } finally {
      await database.close();
      await cluster.db.execute(sql`drop database ${sql.identifier(name)} with (force)`);
    }
  } finally {
    await cluster.close();
  }
}

/** What decides how quick the server is, as it runs. */
const SETTINGS = [
  "server_version",
  "shared_buffers",
  "work_mem",
  "effective_cache_size",
  "random_page_cost",
  "max_parallel_workers_per_gather",
  "jit",
  "fsync",
  "synchronous_commit",
] as const;

/** These settings by name. */
export async function readServerSettings(db: Db): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of SETTINGS) {
    const [row] = await db.execute<{ value: string }>(sql`select current_setting(${name}) as value`);
    found[name] = row?.value ?? "";
  }
  return found;
}
