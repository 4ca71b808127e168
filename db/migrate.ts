import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import { fileURLToPath } from "node:url";
import postgres from "postgres";

import { createJobPool } from "./job-pool";

/** Any number will do, as long as every process of this product uses the same. */
const PREPARATION_LOCK = 64_02_2026;

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));

/**
 * Brings the database up to the newest migration: the tables in one transaction, then the queue of background jobs, which
 * has migrations of its own; a second call changes nothing.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await migrate(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
  }
  await migrateJobQueue(url);
}

async function migrateJobQueue(url: string): Promise<void> {
  const pgPool = createJobPool(url, 1);
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined), taskList: {} });
  } finally {
    await pgPool.end();
  }
}

/** Runs `prepare` while no other process prepares the same database; the lock goes when the process does. */
export async function withPreparationLock<T>(url: string, prepare: () => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${PREPARATION_LOCK})`;
    return await prepare();
  } finally {
    await sql.end();
  }
}
