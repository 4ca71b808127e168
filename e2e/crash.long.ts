import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { passwordFileOf } from "~/db/embedded/cluster-files";

import { makeDataDir, startProduct, type ProductProcess } from "./product-process";

/** Printed on failure, so that the same moments can be tried again. */
const SEED = Number(process.env["CRASH_SEED"] ?? Date.now() % 100_000);
const ROUNDS = 12;
const VICTIMS = ["node", "postgres", "both"] as const;

const random = mulberry32(SEED);
let dataDir: string;
let running: ProductProcess | null = null;
const confirmed: number[] = [];

beforeAll(async () => {
  dataDir = await makeDataDir();
});
afterAll(async () => {
  await running?.end("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
});

const clusterFolder = () => join(dataDir, "postgres");

async function postmaster(): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(clusterFolder(), "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  return lines[0] && lines[3] ? { pid: Number(lines[0]), port: Number(lines[3]) } : null;
}

async function connect(): Promise<postgres.Sql> {
  const password = await readFile(passwordFileOf(clusterFolder()), "utf8");
  const port = (await postmaster())?.port ?? 0;
  const database = "gandeng_desa";
  return postgres({
    host: "127.0.0.1",
    port,
    database,
    username: database,
    password,
    max: 1,
    onnotice: () => undefined,
  });
}

/** Keeps writing until the database is gone; remembers what was confirmed. */
async function writeUntilTheEnd(sql: postgres.Sql): Promise<void> {
  try {
    for (;;) {
      const n = confirmed.length;
      await sql`insert into written (n) values (${n})`;
      confirmed.push(n);
    }
  } catch {
    await sql.end({ timeout: 0 });
  }
}

function killPostgres(pid: number | undefined): void {
  try {
    if (pid) process.kill(pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

async function crash(product: ProductProcess, victim: (typeof VICTIMS)[number]): Promise<void> {
  if (victim !== "node") killPostgres((await postmaster())?.pid);
  // Without its database the product lives on, and is ended the hard way as well.
  if (victim === "postgres") await wait(200);
  await product.end("SIGKILL");
}

async function startAgain(): Promise<ProductProcess> {
  running = await startProduct({ dataDir });
  await running.ready();
  return running;
}

async function marketCounts(): Promise<unknown> {
  const sql = await connect();
  const [counts] = await sql`
    select (select count(*)::int from villages) as villages, (select count(*)::int from potentials) as potentials,
           (select count(*)::int from interests) as interests`;
  await sql.end();
  return counts;
}

describe(`killed at any moment (CRASH_SEED=${SEED})`, () => {
  test("a first start that is killed again and again is completed by a later one", async () => {
    for (let delay = 200; delay <= 4_000; delay += 300 + Math.floor(random() * 300)) {
      const product = await startProduct({ dataDir });
      await wait(delay);
      await crash(product, VICTIMS[Math.floor(random() * VICTIMS.length)] ?? "node");
    }
    await startAgain();
    expect(await marketCounts()).toMatchObject({ potentials: expect.any(Number) });
    const counts = await fetch(`${running?.url}/sehat`).then((response) => response.json());
    expect(counts.market.potentials).toBeGreaterThanOrEqual(150);
    expect(counts.market.interests).toBeGreaterThanOrEqual(60);
  });

  test("nothing that was confirmed is ever lost", async () => {
    const before = await marketCounts();
    const setup = await connect();
    await setup`create table written (n int primary key)`;
    await setup.end();
    for (let round = 0; round < ROUNDS; round++) {
      const product = running ?? (await startAgain());
      const writing = writeUntilTheEnd(await connect());
      await wait(Math.floor(random() * 1_500));
      const victim = VICTIMS[round % VICTIMS.length] ?? "both";
      await crash(product, victim);
      running = null;
      if (victim === "node") killPostgres(random() < 0.5 ? (await postmaster())?.pid : undefined);
      await startAgain();
      const stopWriting = await connect();
      await stopWriting`select pg_terminate_backend(pid) from pg_stat_activity where query like 'insert into written%' and pid <> pg_backend_pid()`;
      await writing;
      const rows = await stopWriting<{ n: number }[]>`select n from written`;
      await stopWriting.end();
      const kept = new Set(rows.map(({ n }) => n));
      expect(confirmed.filter((n) => !kept.has(n))).toEqual([]);
    }
    expect(confirmed.length).toBeGreaterThan(ROUNDS);
    expect(await marketCounts()).toEqual(before);
  });
});

/** A small seeded generator: numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
