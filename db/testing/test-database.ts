import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";

import { createDatabase, type Database } from "../client";

/** A database of one test file, and its address for what connects by itself. */
export type TestDatabase = Database & { url: string };

/**
 * Makes a migrated, otherwise empty database for the calling test file and drops it when the file is done:
 * `const { db } = await createTestDatabase();` at the top of an `x.db.test.ts`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onCluster(
    (sql) => sql`create database ${sql(name)} template ${sql(inject("templateDatabase"))} strategy file_copy`,
  );
  const url = new URL(inject("clusterUrl"));
  url.pathname = name;
  const database = createDatabase(url.href, { connections: 5 });
  afterAll(async () => {
    await database.close();
    await onCluster((sql) => sql`drop database ${sql(name)} with (force)`);
  });
  return { ...database, url: url.href };
}

async function onCluster(run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inject("clusterUrl"), { max: 1, onnotice: () => undefined });
  try {
    await run(sql);
  } finally {
    await sql.end();
  }
}
