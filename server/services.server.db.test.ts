import { sql } from "drizzle-orm";
import { runOnce } from "graphile-worker";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { createJobPool } from "~/db/job-pool";
import { createTestDatabase } from "~/db/testing/test-database";

import { sendSignInCode, signInWithCode } from "./accounts/sign-in/sign-in-code.server";
import { createTestSignIn } from "./accounts/testing/test-sign-in";
import { taskList } from "./jobs/task-list";
import { workerLog } from "./jobs/worker-log";
import { createServices } from "./services.server";

const { db, url } = await createTestDatabase();
await createFactories(db).aDistrict("64.02.02");
const { aUser, aDevice } = createTestSignIn(db);
const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-services-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const mail = { from: "a@desa.test", smtpUrl: null, folder: join(folder, "mail") };
const log = pino({ level: "silent" });
const { services, close } = await createServices(
  {
    regencyCode: "64.02",
    timeZone: "Asia/Makassar",
    port: 3000,
    publicUrl: "https://desa.test",
    authSecret: "a secret of the tests, longer than 32",
    dataDir: folder,
    outside: {
      messages: { mail, phone: { gateway: null, folder: join(folder, "phone") } },
      files: { folder: join(folder, "files") },
      search: null,
    },
  },
  { databaseUrl: url, log },
);
const pgPool = createJobPool(url);
afterAll(async () => {
  await pgPool.end();
  await close();
});

type JobRow = { task_identifier: string; row: string };
const waiting = () =>
  db.execute<JobRow>(sql`
    select task_identifier, to_jsonb(private)::text as row
    from graphile_worker.jobs join graphile_worker._private_jobs private using (id)
    where jobs.task_identifier <> 'index_documents'`);

test("a code to sign in with waits in the queue unreadable, is sent by the worker, and signs in", async () => {
  const phone = "+6281200000009";
  await aUser({ phoneNumber: phone, phoneNumberVerified: true });
  await sendSignInCode(services, { caller: aDevice().caller(), phone });
  await services.auth.settled();
  const jobs = await waiting();
  expect(jobs.map(({ task_identifier }) => task_identifier)).toEqual(["send_sealed_message"]);

  const tasks = taskList(services, { removeOrphanFiles: async () => undefined });
  await runOnce({ pgPool, taskList: tasks, noHandleSignals: true, logger: workerLog(log) });
  const kept = await readdir(join(folder, "phone"), { withFileTypes: true });
  const name = kept.find((entry) => entry.isFile())?.name ?? "";
  const text = await readFile(join(folder, "phone", name), "utf8");
  const code = /\b\d{6}\b/.exec(text)?.[0] ?? "none";
  expect(jobs[0]?.row).not.toContain(code);
  expect(await waiting()).toEqual([]);
  expect((await signInWithCode(services, { caller: aDevice().caller(), phone, code })).result).toBe("signed_in");
});

test("for a number of nobody there is no message, and the answer is the same", async () => {
  const asked = { caller: aDevice().caller(), phone: "+6281299999999" };
  expect(await sendSignInCode(services, asked)).toEqual({ result: "sent" });
  await services.auth.settled();
  expect(await waiting()).toEqual([]);
});
