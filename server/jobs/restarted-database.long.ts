import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

import { createDatabase } from "~/db/client";
import { findFreePort } from "~/db/embedded/free-port";
import { startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";
import { migrateDatabase } from "~/db/migrate";
import { addJob } from "~/db/queries/jobs/add-job";

import type { Message } from "../messages/messages";
import { createTestServices } from "../testing/test-services";
import { startWorker } from "./start-worker";

test("a worker whose PostgreSQL is restarted goes on, and nothing that was queued is lost", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "worker-restart-"));
  await chmod(dataDir, 0o755);
  const start = async (port: number) => startEmbeddedPostgres({ dataDir, durable: false, port });
  const port = await findFreePort();
  let server = await start(port);
  await migrateDatabase(server.url);
  const database = createDatabase(server.url);
  const sent = new Set<string>();
  const send = async ({ to }: Message) => {
    await pause(50);
    sent.add(to);
  };
  const base = await createTestServices(database);
  const services = { ...base, messages: { send } };
  const worker = startWorker(services, { databaseUrl: server.url, removeOrphanFiles: async () => undefined });
  const add = (count: number) =>
    addJob(database.db, {
      name: "send_message",
      payload: { channel: "email", to: `${count}@desa.example`, text: "x" },
    });

  for (let count = 0; count < 40; count += 1) await add(count);
  await pause(300);
  await server.stop();
  await pause(2_000);
  server = await start(port);
  for (let tries = 0; tries < 300 && sent.size < 40; tries += 1) await pause(100);
  // What was under way at that moment is given back after ten minutes, by the `release_stuck_jobs` task.
  expect(sent.size).toBe(40);
  await add(40);
  for (let tries = 0; tries < 100 && sent.size < 41; tries += 1) await pause(100);
  expect(sent.size).toBe(41);

  await worker.close();
  await database.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});
