import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";

import { startEmbeddedPostgres } from "../embedded/start-embedded-postgres";
import { migrateDatabase } from "../migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the cluster's maintenance database. */
    clusterUrl: string;
    /** A migrated database that nobody connects to, to copy from. */
    templateDatabase: string;
  }
}

const PREFIX = "gandeng-desa-test-";
const TEMPLATE = "template_migrated";

/** Starts one PostgreSQL in a temporary folder for a whole run, migrates a template once, and removes all of it afterwards. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const tearDown = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide("clusterUrl", server.url);
  project.provide("templateDatabase", TEMPLATE);
  return tearDown;
}

async function makeTemplate(clusterUrl: string): Promise<void> {
  const sql = postgres(clusterUrl, { max: 1 });
  await sql`create database ${sql(TEMPLATE)}`;
  await sql.end();
  const url = new URL(clusterUrl);
  url.pathname = TEMPLATE;
  await migrateDatabase(url.href);
}

/** A run that was killed leaves its folder and server behind; its name says whose they were. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    const dataDir = join(tmpdir(), name);
    const server = await startEmbeddedPostgres({ dataDir, durable: false }).catch(() => null);
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
