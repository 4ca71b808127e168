import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { chooseClusterPlace } from "./cluster-place";
import { type Guard, guardServer } from "./guard-server";
import { findPostgresBinaries, programOf } from "./postgres-binaries";
import { runProgram } from "./run-program";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./start-embedded-postgres";

let dataDir: string;
let server: EmbeddedPostgres;
let told: string[];
let guard: Guard | null = null;

const report = {
  lost: (absence: string) => void told.push(absence),
  back: () => void told.push("back"),
  failed: (error: unknown) => void told.push(`failed ${String(error)}`),
};

beforeEach(async () => {
  told = [];
  dataDir = await mkdtemp(join(tmpdir(), "gandeng-desa-guard-"));
  await chmod(dataDir, 0o755);
  server = await startEmbeddedPostgres({ dataDir, durable: false });
});
afterEach(async () => {
  await guard?.stop();
  guard = null;
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(statement: string): Promise<unknown> {
  const sql = postgres(server.url, { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => undefined });
  try {
    const [row] = await sql.unsafe(statement);
    return row;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

const kill = async (signal: NodeJS.Signals) => process.kill((await server.postmaster()) ?? 0, signal);
const until = (expected: string[]) =>
  vi.waitFor(() => expect(told).toEqual(expected), { timeout: 15_000, interval: 20 });

describe("a guarded PostgreSQL", () => {
  test("that is killed answers again at the same address, with what was committed, as often as it takes", async () => {
    server.guard(report);
    await ask("create table kept as select 42 as answer");
    await ask("checkpoint");
    for (const expected of [
      ["closed", "back"],
      ["closed", "back", "closed", "back"],
    ]) {
      await wait(200);
      await kill("SIGKILL");
      await until(expected);
      expect(await ask("select answer from kept")).toEqual({ answer: 42 });
    }
  });

  test("that somebody restarts is not started twice", async () => {
    server.guard(report);
    await wait(200);
    const { folder, user, binaries } = await chooseClusterPlace(dataDir, await findPostgresBinaries());
    // When the guard is first, pg_ctl goes on waiting for the end of the server that is new: not for long.
    const args = ["restart", "-D", folder, "-m", "immediate", "-w", "-t", "5", "-s", "-l", join(folder, "start.log")];
    await runProgram(programOf(binaries, "pg_ctl"), args, { user, quiet: true });
    await until(["closed", "back"]);
    expect(await ask("select 1 as one")).toEqual({ one: 1 });
  });

  test("whose connection alone is cut is left as it is", async () => {
    server.guard(report);
    await wait(200);
    const postmaster = await server.postmaster();
    await ask(
      "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    await until(["closed", "back"]);
    expect(await server.postmaster()).toBe(postmaster);
  });

  test.skipIf(process.platform === "win32")("that hangs is ended and started again", async () => {
    const place = await chooseClusterPlace(dataDir, await findPostgresBinaries());
    const port = Number(new URL(server.url).port);
    const watching = { everyMs: 50, patienceSeconds: 1, strikes: 2 };
    guard = guardServer({ place, url: server.url, options: { port, durable: false }, watching }, report);
    await wait(200);
    const hanging = await server.postmaster();
    await kill("SIGSTOP");
    await until(["silent", "back"]);
    expect(await server.postmaster()).not.toBe(hanging);
    expect(await ask("select 1 as one")).toEqual({ one: 1 });
  });

  test("is ended for good by its owner", async () => {
    server.guard(report);
    await wait(200);
    await server.stop();
    await wait(500);
    expect(told).toEqual([]);
    expect(await server.postmaster()).toBeNull();
  });
});
