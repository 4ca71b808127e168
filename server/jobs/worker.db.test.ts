import { sql } from "drizzle-orm";
import { runOnce } from "graphile-worker";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

import { createJobPool } from "~/db/job-pool";
import { addJob } from "~/db/queries/jobs/add-job";
import { releaseStuckJobs } from "~/db/queries/jobs/release-stuck-jobs";
import { removeFailedJobs } from "~/db/queries/jobs/remove-failed-jobs";
import { createTestDatabase } from "~/db/testing/test-database";

import { createMessages } from "../messages/create-messages";
import { type Message, MessageError, type MessageProblem } from "../messages/messages";
import { sendSealed } from "../messages/send-sealed";
import { createTestServices } from "../testing/test-services";
import { startWorker } from "./start-worker";
import { taskList } from "./task-list";
import { workerLog } from "./worker-log";

const database = await createTestDatabase();
const { db } = database;
const base = await createTestServices(database);
const pgPool = createJobPool(database.url);
afterAll(() => pgPool.end());

const folder = await mkdtemp(join(tmpdir(), "worker-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const messages = createMessages(
  { mail: { from: "a@desa.test", smtpUrl: null, folder }, phone: { gateway: null, folder } },
  base.log,
);
const services = { ...base, messages };
const nothing = { removeOrphanFiles: async () => undefined };

const work = (needs = services) =>
  runOnce({ pgPool, taskList: taskList(needs, nothing), noHandleSignals: true, logger: workerLog(base.log) });
const mails = async () => (await readdir(folder)).filter((name) => name.endsWith(".eml"));
const aMail = (to = "siti@desa.example") => ({ channel: "email" as const, to, subject: "Halo", text: "Isi" });

type JobRow = {
  task_identifier: string;
  attempts: number;
  key: string | null;
  run_at: string;
  last_error: string | null;
};
const jobs = () => db.execute<JobRow>(sql`select * from graphile_worker.jobs order by id`);

beforeEach(async () => {
  await db.execute(sql`delete from graphile_worker._private_jobs`);
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
});

describe("a job", () => {
  test("is there when, and only when, its transaction commits", async () => {
    await db
      .transaction(async (tx) => {
        await addJob(tx, { name: "send_message", payload: aMail() });
        throw new Error("undone");
      })
      .catch(() => undefined);
    expect(await jobs()).toHaveLength(0);
    await db.transaction((tx) => addJob(tx, { name: "send_message", payload: aMail() }));
    expect(await jobs()).toHaveLength(1);
  });

  test("is replaced by one of the same key, and waits for its time", async () => {
    const runAt = new Date("2099-01-01T00:00:00Z");
    await addJob(db, { name: "send_message", payload: aMail("a@desa.example"), key: "k", runAt });
    await addJob(db, { name: "send_message", payload: aMail("b@desa.example"), key: "k", runAt });
    await work();
    expect(await jobs()).toHaveLength(1);
    expect(await mails()).toEqual([]);
  });

  test("is refused when its payload is not the task's", async () => {
    await expect(
      addJob(db, { name: "send_message", payload: { channel: "email", to: "", text: "x" } }),
    ).rejects.toThrow("too_small");
    expect(await jobs()).toHaveLength(0);
  });
});

describe("a message of the queue", () => {
  test("is sent, and leaves the queue", async () => {
    await addJob(db, { name: "send_message", payload: aMail() });
    await work();
    const [name] = await mails();
    expect(await readFile(join(folder, name ?? ""), "utf8")).toContain("To: siti@desa.example");
    expect(await jobs()).toHaveLength(0);
  });

  const failing = (problem: MessageProblem) => ({
    ...services,
    messages: { ...messages, send: async () => Promise.reject(new MessageError(problem)) },
  });

  test("is tried again when the server is away, and arrives when it is back", async () => {
    await addJob(db, { name: "send_message", payload: aMail() });
    await work(failing("unavailable"));
    expect(await jobs()).toMatchObject([{ attempts: 1, last_error: "message_unavailable" }]);
    await db.execute(sql`update graphile_worker._private_jobs set run_at = now()`);
    await work();
    expect([(await mails()).length, (await jobs()).length]).toEqual([1, 0]);
  });

  test("is given up when its recipient is refused for good", async () => {
    await addJob(db, { name: "send_message", payload: aMail() });
    await work(failing("recipient_refused"));
    expect(await jobs()).toHaveLength(0);
  });

  test("is sent again, as the same mail, after the process died between sending and saying so", async () => {
    await addJob(db, { name: "send_message", payload: aMail() });
    const sent: (Message & { id?: string | undefined })[] = [];
    const recording = {
      ...services,
      messages: { ...messages, send: async (message: Message) => (sent.push(message), messages.send(message)) },
    };
    // The worker takes the job and sends; then its job is as a killed process leaves it: taken, and never finished.
    await db.execute(sql`create table lost as select * from graphile_worker._private_jobs`);
    await work(recording);
    await db.execute(sql`
      insert into graphile_worker._private_jobs
        (id, job_queue_id, task_id, payload, priority, run_at, attempts, max_attempts, created_at, updated_at, locked_at, locked_by, revision)
      overriding system value
      select id, job_queue_id, task_id, payload, priority, run_at, 1, max_attempts, created_at, updated_at, now() - interval '11 minutes', 'dead', revision
      from lost`);
    await db.execute(sql`drop table lost`);
    await work(recording);
    expect(sent).toHaveLength(1);
    await addJob(db, { name: "release_stuck_jobs", payload: {} });
    await work(recording);
    await work(recording);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.id).toBe(sent[1]?.id);
    expect([(await mails()).length, (await jobs()).length]).toEqual([1, 0]);
  });
});

test("a message that holds a code waits enciphered, is tried again, and arrives as it was written", async () => {
  const message = { channel: "phone" as const, to: "+6281200000001", text: "Kode Anda 482915" };
  await sendSealed(services, message, 6);
  const kept = await db.execute<{ row: string }>(
    sql`select to_jsonb(jobs)::text as row from graphile_worker._private_jobs jobs`,
  );
  expect(kept[0]?.row).not.toMatch(/482915|81200000001/);
  expect(kept[0]?.row).toContain('"max_attempts": 6');
  await work({
    ...services,
    messages: { ...messages, send: async () => Promise.reject(new MessageError("unavailable")) },
  });
  const [failed] = await jobs();
  expect(failed).toMatchObject({ attempts: 1, last_error: "message_unavailable" });
  await db.execute(sql`update graphile_worker._private_jobs set run_at = now()`);
  await work();
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map(({ name }) => readFile(join(folder, name), "utf8")));
  expect(texts.filter((text) => text.includes("Kode Anda 482915"))).toHaveLength(1);
  expect(await jobs()).toHaveLength(0);
});

test("a job that was taken a moment ago is not given back", async () => {
  await addJob(db, { name: "send_message", payload: aMail() });
  await db.execute(
    sql`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'busy'`,
  );
  await releaseStuckJobs(db, { takenBefore: new Date(Date.now() - 10 * 60_000) });
  await work();
  expect(await mails()).toEqual([]);
});

test("jobs that failed for good are removed when they are old, others stay", async () => {
  await addJob(db, { name: "send_message", payload: aMail("old@desa.example"), attempts: 1 });
  await db.execute(sql`update graphile_worker._private_jobs set attempts = 1, updated_at = '2026-01-01'`);
  await addJob(db, { name: "send_message", payload: aMail("new@desa.example") });
  expect(await removeFailedJobs(db, { before: new Date("2026-06-01T00:00:00Z") })).toBe(1);
  expect(await removeFailedJobs(db, { before: new Date("2026-06-01T00:00:00Z") })).toBe(0);
  expect(await jobs()).toHaveLength(1);
});

describe("the running worker", () => {
  const until = async (isSo: () => Promise<boolean>) => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await isSo()) return;
      await pause(100);
    }
    throw new Error("It did not become so in 10 seconds");
  };
  const dropped = () =>
    db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gandeng-desa-jobs' and datname = current_database()`,
    );

  test("sends what is put into the queue, goes on when its connections break, and ends when it is told", async () => {
    const worker = startWorker(services, { ...nothing, databaseUrl: database.url });
    await addJob(db, { name: "send_message", payload: aMail("1@desa.example") });
    await until(async () => (await mails()).length === 1);
    await dropped();
    await pause(200);
    await dropped();
    await addJob(db, { name: "send_message", payload: aMail("2@desa.example") });
    await until(async () => (await mails()).length === 2);
    await worker.close();
    await addJob(db, { name: "send_message", payload: aMail("3@desa.example") });
    await pause(500);
    expect([(await mails()).length, (await jobs()).length]).toEqual([2, 1]);
  });

  test("finishes what it is doing before it ends", async () => {
    let begun = false;
    const slow = {
      ...services,
      messages: {
        ...messages,
        send: async (message: Message) => {
          begun = true;
          await pause(600);
          await messages.send(message);
        },
      },
    };
    const worker = startWorker(slow, { ...nothing, databaseUrl: database.url });
    await addJob(db, { name: "send_message", payload: aMail() });
    await until(async () => begun);
    await worker.close();
    expect([(await mails()).length, (await jobs()).length]).toEqual([1, 0]);
  });

  test("can be closed at once", async () => {
    const worker = startWorker(services, { ...nothing, databaseUrl: database.url });
    await expect(worker.close()).resolves.toBeUndefined();
  });
});
