import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";

import { createDatabase } from "../client";
import type { TestDatabase } from "./test-database";

/** Makes a database without any table for the calling test file, and drops it when the file is done. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `empty_${randomBytes(6).toString("hex")}`;
  const cluster = postgres(inject("clusterUrl"), { max: 1, onnotice: () => undefined });
  await cluster`create database ${cluster(name)} template template0`;
  const url = new URL(inject("clusterUrl"));
  url.pathname = name;
  const database = createDatabase(url.href, { connections: 3, statementSeconds: 0 });
  afterAll(async () => {
    await database.close();
    await cluster`drop database ${cluster(name)} with (force)`;
    await cluster.end();
  });
  return { ...database, url: url.href };
}
