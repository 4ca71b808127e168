import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { findFreePort } from "./free-port";
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from "./start-embedded-postgres";

let dataDir: string;
let server: EmbeddedPostgres | null = null;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gandeng-desa-embedded-"));
  await chmod(dataDir, 0o755);
});

afterEach(async () => {
  await server?.stop();
  server = null;
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  server = await startEmbeddedPostgres({ dataDir, durable: false, ...options });
  return server;
}

async function ask<T>({ url }: EmbeddedPostgres, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1 });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

describe("the embedded PostgreSQL", () => {
  test("keeps data, address and version from one start to the next, and is gone in between", async () => {
    const first = await start();
    await ask(first, (sql) => sql`create table kept as select 42 as answer`);
    await first.stop();
    expect(await first.postmaster()).toBeNull();
    await expect(ask(first, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "ECONNREFUSED" });

    const second = await start();
    expect(second).toMatchObject({ url: first.url, adopted: false });
    const [row] = await ask(second, (sql) => sql`select answer from kept`);
    expect(row).toEqual({ answer: 42 });
  });

  test("listens on this machine only, with a password", async () => {
    const running = await start();
    const [row] = await ask(running, (sql) => sql`select current_setting('listen_addresses') as addresses`);
    expect(row).toEqual({ addresses: "127.0.0.1" });
    const url = new URL(running.url);
    url.password = "salah";
    const intruder = postgres(url.href, { max: 1 });
    await expect(intruder`select 1`).rejects.toMatchObject({ code: "28P01" });
    await intruder.end();
  });

  test("moves to another port when its own was taken", async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await first.stop();
    const thief = createServer().listen(port, "127.0.0.1");
    await once(thief, "listening");
    const second = await start();
    expect(Number(new URL(second.url).port)).not.toBe(port);
    thief.close();
  });

  test("refuses a port of the settings that somebody else has", async () => {
    const port = await findFreePort();
    const thief = createServer().listen(port, "127.0.0.1");
    await once(thief, "listening");
    await expect(start({ port })).rejects.toMatchObject({ problem: "postgres_port_busy" });
    thief.close();
  });

  test("makes a new cluster where an earlier start was killed while making one", async () => {
    const unfinished = join(dataDir, "postgres.unfinished");
    await mkdir(join(unfinished, "base"), { recursive: true });
    await writeFile(join(unfinished, "PG_VERSION"), "18\n");
    await start();
    await expect(access(unfinished)).rejects.toThrow("ENOENT");
  });

  test.skipIf(process.platform === "win32")(
    "is not fooled by a process that got the number of a dead server",
    async () => {
      const first = await start();
      await ask(first, (sql) => sql`create table kept as select 42 as answer`);
      const folder = first.folder;
      const pidFile = await readFile(join(folder, "postmaster.pid"), "utf8");
      await first.stop();
      const { uid, gid } = await stat(folder);
      const heir = spawn("sleep", ["60"], { uid, gid });
      await once(heir, "spawn");
      await writeFile(join(folder, "postmaster.pid"), pidFile.replace(/^\d+/, String(heir.pid)));
      await chown(join(folder, "postmaster.pid"), uid, gid);

      const [row] = await ask(await start(), (sql) => sql`select answer from kept`);
      expect(row).toEqual({ answer: 42 });
      expect(heir.exitCode).toBeNull();
      heir.kill();
    },
  );

  test("recovers what was committed after the server was killed", async () => {
    const first = await start({ durable: true });
    await ask(first, (sql) => sql`create table kept as select 42 as answer`);
    process.kill((await first.postmaster()) ?? 0, "SIGKILL");
    await vi.waitFor(() => expect(ask(first, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "ECONNREFUSED" }));
    await first.stop();
    const [row] = await ask(await start(), (sql) => sql`select answer from kept`);
    expect(row).toEqual({ answer: 42 });
  });

  test("refuses a data folder of another version, and touches nothing in it", async () => {
    const folder = join(dataDir, "postgres");
    await mkdir(folder);
    await writeFile(join(folder, "PG_VERSION"), "15\n");
    await expect(start()).rejects.toMatchObject({
      problem: "data_folder_of_another_version",
      details: { found: "15", wanted: "18" },
    });
    expect(await readFile(join(folder, "PG_VERSION"), "utf8")).toBe("15\n");
  });

  test("refuses a folder that is no cluster", async () => {
    await mkdir(join(dataDir, "postgres"));
    await expect(start()).rejects.toMatchObject({ problem: "data_folder_damaged" });
  });

  test("refuses a second start on the same folder while the first runs", async () => {
    const first = await start();
    await expect(startEmbeddedPostgres({ dataDir, patienceMs: 0 })).rejects.toMatchObject({
      problem: "data_folder_in_use",
    });
    expect(await ask(first, (sql) => sql`select 1 as one`)).toHaveLength(1);
  });

  test("leaves nothing running when it is told to give up", async () => {
    await expect(start({ signal: AbortSignal.abort() })).rejects.toThrow("abort");
    await (await start()).stop();
  });

  test.runIf(process.getuid?.() === 0)(
    "keeps data outside a folder that PostgreSQL's user cannot enter, and finds it again",
    async () => {
      await chmod(dataDir, 0o700);
      const first = await start();
      expect(first.folder.startsWith(dataDir)).toBe(false);
      await ask(first, (sql) => sql`create table kept as select 42 as answer`);
      await first.stop();
      expect((await readFile(join(dataDir, "postgres.location"), "utf8")).trim()).toBe(first.folder);
      const second = await start();
      const [row] = await ask(second, (sql) => sql`select answer from kept`);
      expect(row).toEqual({ answer: 42 });
      await second.stop();
      await rm(dirname(second.folder), { recursive: true });
    },
  );
});
