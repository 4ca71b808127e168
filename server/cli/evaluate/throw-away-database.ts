import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createDatabase, type Db } from "~/db/client";
import { startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";
import { migrateDatabase } from "~/db/migrate";

/** Runs `work` on a migrated database of its own, and removes server and folder afterwards. */
export async function withThrowAwayDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), "gandeng-desa-evaluate-"));
  try {
    await chmod(dataDir, 0o755);
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    try {
      await migrateDatabase(server.url);
      const { db, close } = createDatabase(server.url, { connections: 1, statementSeconds: 0 });
      try {
        return await work(db);
      } finally {
        await close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
