import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { createDatabase, type Database } from "~/db/client";
import { readPassword, readPostmasterFile } from "~/db/embedded/cluster-files";
import { clusterUrl } from "~/db/embedded/server-state";
import { makeDataDir, type ProductProcess, startProduct } from "~/e2e/product-process";
import { readOrMakeSecret } from "~/server/accounts/secret.server";

import { type KeptWrites, keptWrites, observe, type ObservedPhase } from "./load/observe";
import { findShelf, type Person, signPeopleIn } from "./load/people";
import { restartDatabase } from "./load/restart-database";
import { readStoredFacts } from "./load/stored-facts";
import { workOf } from "./load/work-of";
import { buildBare } from "./measure/build-bare";
import { megabytesOf } from "./measure/memory";
import type { BenchOptions } from "./run";

const HEADCOUNT = { village: 150, partner: 40, broker: 10 };
const REGENCY = "64.02";
const SECONDS = { steady: 60, restart: 30, bare: 15 };
const RECOVERY_SECONDS = 5;

/** Of the product and of its PostgreSQL, in MB; null where /proc does not exist. */
type Memory = { product: number | null; postgres: number | null };

type LoadReport = {
  users: number;
  /** Nothing happens but browsing, saving and publishing: no error is right. */
  steady: ObservedPhase & KeptWrites & { memoryMb: { before: Memory; after: Memory }; timesBare: number | null };
  /** PostgreSQL is killed in the middle; only the page that says so is right. */
  restart: ObservedPhase & KeptWrites & { recoverySeconds: number };
  bare: ObservedPhase;
};

type Running = { dataDir: string; product: ProductProcess; database: Database; people: Person[] };

/**
 * 200 signed-in people browse, save and publish on the seed for a minute, and for half a minute in which PostgreSQL is
 * killed; the process ends with 1 when something was wrong, was lost or took too long to recover. `timesBare` compares
 * processor time per request with the same people reading the bare route: their pauses, not the server, decide how many
 * requests there are in a second, as long as it keeps up.
 */
export async function run({ progress }: BenchOptions): Promise<LoadReport> {
  const dataDir = await makeDataDir();
  progress("bare route: build");
  const bareBuild = await buildBare();
  try {
    const { users, steady, restart } = await withProduct(dataDir, async (running) => {
      progress("people browse, save and publish");
      const calm = await measureSteady(running);
      progress("the same with PostgreSQL killed in the middle");
      return { users: running.people.length, steady: calm, restart: await measureRestart(running) };
    });
    progress("bare route");
    const bare = await measureBare(dataDir, bareBuild, users);
    const ratio = (steady.cpuMsPerRequest ?? Number.NaN) / (bare.cpuMsPerRequest ?? Number.NaN);
    const timesBare = Number.isNaN(ratio) ? null : Math.round(ratio * 100) / 100;
    const report = { users, steady: { ...steady, timesBare }, restart, bare };
    judge(report, progress);
    return report;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
    await rm(bareBuild, { recursive: true, force: true });
  }
}

async function measureSteady(running: Running) {
  const { product, database, people } = running;
  const before = await memoryOf(running);
  const shelf = await findShelf(database.db);
  const visit = { url: product.url, people, shelf, doing: workOf, seconds: SECONDS.steady, seed: 1 };
  const { phase, ledger } = await observe(visit, pidOf(product));
  const memoryMb = { before, after: await memoryOf(running) };
  return { ...phase, ...keptWrites(ledger, await readStoredFacts(database.db)), memoryMb };
}

/** It has recovered when it was asked for the last page that the database was away for: who came later got theirs. */
async function measureRestart({ dataDir, product, database, people }: Running) {
  const shelf = await findShelf(database.db);
  const visit = { url: product.url, people, shelf, doing: workOf, seconds: SECONDS.restart, seed: 1001 };
  const observing = observe(visit, pidOf(product));
  await wait((SECONDS.restart / 2) * 1000);
  const { killedAt } = await restartDatabase(dataDir);
  const { phase, log, ledger } = await observing;
  const recoverySeconds = Math.round(Math.max(0, (log.lastAway() ?? 0) - killedAt) / 10) / 100;
  return { ...phase, ...keptWrites(ledger, await readStoredFacts(database.db)), recoverySeconds };
}

async function measureBare(dataDir: string, bareBuild: string, users: number): Promise<ObservedPhase> {
  const program = join("bench", "measure", "serve-bare.ts");
  const product = await startProduct({ dataDir, program, settings: { BARE_BUILD: bareBuild } });
  try {
    await product.ready();
    const people = Array.from({ length: users }, (): Person => ({ kind: "village", cookie: "" }));
    const shelf = { potentials: [], interests: [] };
    const doing: typeof workOf =
      (_person, { read }) =>
      () =>
        read("browse", "/");
    const visit = { url: product.url, people, shelf, doing, seconds: SECONDS.bare, seed: 2001 };
    return (await observe(visit, pidOf(product))).phase;
  } finally {
    await product.end("SIGTERM");
  }
}

async function withProduct<Figures>(
  dataDir: string,
  measure: (running: Running) => Promise<Figures>,
): Promise<Figures> {
  const product = await startProduct({ dataDir });
  try {
    await product.ready();
    const folder = join(dataDir, "postgres");
    const { port } = (await readPostmasterFile(folder)) ?? { port: 0 };
    const database = createDatabase(clusterUrl(port, await readPassword(folder)), { connections: 1 });
    try {
      const secret = await readOrMakeSecret(dataDir);
      const people = await signPeopleIn({ db: database.db, secret, regencyCode: REGENCY }, HEADCOUNT);
      return await measure({ dataDir, product, database, people });
    } finally {
      await database.close();
    }
  } finally {
    await product.end("SIGTERM");
  }
}

async function memoryOf({ dataDir, product }: Running): Promise<Memory> {
  const postmaster = await readPostmasterFile(join(dataDir, "postgres"));
  return {
    product: await megabytesOf([pidOf(product)]),
    postgres: await megabytesOf(postmaster ? [postmaster.pid] : []),
  };
}

/** A process that could not be started has none, and would not have answered. */
const pidOf = ({ child }: ProductProcess): number => child.pid ?? 0;

function judge({ steady, restart }: LoadReport, progress: BenchOptions["progress"]): void {
  const problems = [
    steady.errors + steady.away > 0 && `${steady.errors + steady.away} errors without cause`,
    restart.errors > 0 && `${restart.errors} errors that do not say that the database is away`,
    steady.lostWrites.length + restart.lostWrites.length > 0 && "confirmed writes were lost",
    restart.recoverySeconds > RECOVERY_SECONDS && `recovery took ${restart.recoverySeconds} s`,
  ].filter((problem) => problem !== false);
  for (const problem of problems) progress(`NOT GOOD: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
