import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { fileURLToPath } from "node:url";
import postgres from "postgres";

/** Any number will do, as long as every process of this product uses the same. */
const PREPARATION_LOCK = 64_02_2026;

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));

/** Brings the database up to the newest migration, in one transaction; a second call changes nothing. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await migrate(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
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
