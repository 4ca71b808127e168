import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createDatabase, type Database, type Db } from "~/db/client";
import { readPassword, readPostmasterFile } from "~/db/embedded/cluster-files";
import { isDatabaseAway } from "~/db/lost-connection";
import { clusterUrl } from "~/db/embedded/server-state";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";

import { makeDataDir, startProduct, type ProductProcess } from "./product-process";

/** Within this time the product is whole again. */
const RECOVERY_MS = 5_000;
const READERS = 8;
const WRITERS = 8;
const DATABASE_PAGES = ["/jelajah?q=kakao", "/potensi/P-015", "/desa/64.02.02.2010", "/mitra/M-01", "/tidak-ada", "/"];

type Answer = { status: number; ms: number; body: string; retryAfter: string | null };

/** What clients were answered, what was confirmed to them, and failures other than the database being away. */
type Experience = { answers: Answer[]; confirmed: number[]; unexpected: unknown[] };

/** Status 0 when nobody answers. */
const readPage = (url: string) =>
  fetch(url).then(
    async (response) => ({
      status: response.status,
      body: await response.text(),
      retryAfter: response.headers.get("retry-after"),
    }),
    (error: unknown) => ({ status: 0, body: String(error), retryAfter: null }),
  );

/** Reads pages and writes rows while something happens. */
async function withClients({ url, db }: { url: string; db: Db }, happen: () => Promise<void>): Promise<Experience> {
  const experience: Experience = { answers: [], confirmed: [], unexpected: [] };
  const over = new AbortController();
  const read = async (reader: number) => {
    for (let n = reader; !over.signal.aborted; n++) {
      const began = performance.now();
      const answer = await readPage(url + DATABASE_PAGES[n % DATABASE_PAGES.length]);
      experience.answers.push({ ...answer, ms: performance.now() - began });
      await wait(20);
    }
  };
  const write = async (writer: number) => {
    for (let n = writer; !over.signal.aborted; n += WRITERS) {
      const saving = db.transaction(async (tx) => {
        await tx.execute(sql`insert into written values (${n})`);
        await tx.execute(sql`update written set is_whole = true where n = ${n}`);
      });
      await saving.then(
        () => experience.confirmed.push(n),
        (error: unknown) => isDatabaseAway(error) || experience.unexpected.push(error),
      );
      await wait(5);
    }
  };
  const running = [...Array(READERS).keys()].map(read).concat([...Array(WRITERS).keys()].map(write));
  try {
    await happen();
  } finally {
    over.abort();
    await Promise.all(running);
  }
  return experience;
}

/** `/sehat` until it says 503 and then 200 again; how long that took from the call, in milliseconds. */
async function watchRecovery(url: string): Promise<number> {
  const began = performance.now();
  const seen: number[] = [];
  while (!(seen.includes(503) && seen.at(-1) === 200)) {
    const { status } = await readPage(`${url}/sehat`);
    seen.push(status);
    if (performance.now() - began > 4 * RECOVERY_MS) throw new Error(`/sehat said ${[...new Set(seen)].join(", ")}`);
    await wait(10);
  }
  return performance.now() - began;
}

async function expectWhole(database: Database, { answers, confirmed, unexpected }: Experience): Promise<void> {
  expect(unexpected).toEqual([]);
  const rows = await database.db.execute<{ n: number; is_whole: boolean }>(sql`select n, is_whole from written`);
  const kept = new Set(rows.map(({ n }) => n));
  expect(confirmed.filter((n) => !kept.has(n))).toEqual([]);
  expect(rows.filter(({ is_whole: isWhole }) => !isWhole)).toEqual([]);
  expect(confirmed.length).toBeGreaterThan(100);
  expect([...new Set(answers.map(({ status }) => status))].toSorted((a, b) => a - b)).toEqual([200, 404, 503]);
  for (const { body, retryAfter } of answers.filter(({ status }) => status === 503)) {
    expect(retryAfter).toBe("5");
    expect(body).toContain("Basis data sedang dimulai ulang");
    expect(body).toContain("tidak hilang");
  }
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(RECOVERY_MS);
  await database.db.execute(sql`drop table written`);
}

const prepare = ({ db }: Database) =>
  db.execute(sql`create table written (n int, is_whole boolean not null default false)`);

function expectAlive({ child, output }: ProductProcess): void {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`The product ended:\n${output().slice(-5_000)}`);
}

/** A product that ended answers nothing; why it did says more than that. */
async function expectPages(product: ProductProcess): Promise<void> {
  const answers = await Promise.all(DATABASE_PAGES.map((path) => readPage(product.url + path)));
  expectAlive(product);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 200]);
}

describe("its own PostgreSQL goes away while clients read and write", () => {
  let dataDir: string;
  let product: ProductProcess;
  let database: Database;

  beforeAll(async () => {
    dataDir = await makeDataDir();
    product = await startProduct({ dataDir });
    await product.ready();
    const folder = join(dataDir, "postgres");
    const { port } = (await readPostmasterFile(folder)) ?? { port: 0 };
    database = createDatabase(clusterUrl(port, await readPassword(folder)));
  });
  afterAll(async () => {
    await product.end("SIGTERM");
    await rm(dataDir, { recursive: true, force: true });
  });

  test("killed three times: the product lives, says so, and works again within 5 s", async () => {
    await prepare(database);
    const experience = await withClients({ url: product.url, db: database.db }, async () => {
      for (let round = 0; round < 3; round++) {
        await wait(700);
        const { pid } = (await readPostmasterFile(join(dataDir, "postgres"))) ?? { pid: 0 };
        process.kill(pid, "SIGKILL");
        expect(await watchRecovery(product.url)).toBeLessThan(RECOVERY_MS);
        await expectPages(product);
      }
    });
    expectAlive(product);
    await expectWhole(database, experience);
    expect(product.output()).toContain("the database server answers again");
  });

  test("ending the product ends its PostgreSQL for good", async () => {
    await database.close();
    expect(await product.end("SIGTERM")).toBe(0);
    await wait(500);
    expect(await readPostmasterFile(join(dataDir, "postgres"))).toBeNull();
  });
});

describe("a PostgreSQL of somebody else goes away", () => {
  let folders: string[];
  let cluster: EmbeddedPostgres;
  let product: ProductProcess;
  let database: Database;

  beforeAll(async () => {
    const [dataDir, clusterDir] = await Promise.all([makeDataDir(), makeDataDir()]);
    folders = [dataDir, clusterDir];
    cluster = await startEmbeddedPostgres({ dataDir: clusterDir });
    product = await startProduct({ dataDir, settings: { DATABASE_URL: cluster.url } });
    await product.ready();
    database = createDatabase(cluster.url);
  });
  afterAll(async () => {
    await product.end("SIGTERM");
    await database.close();
    await cluster.stop();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  test("and its owner starts it again: the product finds it by itself", async () => {
    await prepare(database);
    const experience = await withClients({ url: product.url, db: database.db }, async () => {
      await wait(700);
      const recovered = watchRecovery(product.url);
      process.kill((await cluster.postmaster()) ?? 0, "SIGKILL");
      // What its owner does.
      cluster.guard({ lost: () => undefined, back: () => undefined, failed: () => undefined });
      expect(await recovered).toBeLessThan(RECOVERY_MS);
      await expectPages(product);
    });
    expectAlive(product);
    await expectWhole(database, experience);
  });
});
