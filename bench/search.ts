import { sql } from "drizzle-orm";
import { performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

import type { Db } from "~/db/client";
import { randomFrom } from "~/matching/engine/random";

import type { BenchOptions } from "./run";
import type { Contestant } from "./search/contestant";
import { ALTERNATIVE, type Contestants, openContestants } from "./search/contestants";
import { countsOf, type DocumentCounts, makeDocuments } from "./search/documents";
import { ASKERS, measureQueries, type QueryFigures } from "./search/measure-queries";
import { BENCH_QUERIES } from "./search/queries";
import { readServerSettings, withThrowAwayServer } from "./search/throw-away-server";
import { watchOwnMemory } from "./search/watch-own-memory";

const SIZES = [1_000, 225_000];
const SEED = 5;
/** A search that is quick is asked each query ten times. */
const ROUNDS = { most: 10, seconds: 30 };

/** What filling costs; the memory is that of this process, which makes the documents and writes them. */
type Indexing = { seconds: number; documentsPerSecond: number; peakMemoryMb: number; bytes: number | null };

type Figures = { name: string; indexing: Indexing } & QueryFigures;

/** How many times less the alternative's time is than its own; per group by p95. */
type Comparison = { name: string; p50: number; p95: number; mean: number; groups: Record<string, number> };

/** `skipped` says which search could not be reached, and why. */
type SizeReport = {
  skipped: Contestants["skipped"];
  documents: number;
  kinds: DocumentCounts;
  contestants: Figures[];
  timesFasterThanIlike: Comparison[];
};

type SearchReport = {
  queries: number;
  askers: number;
  /** How much V8 may keep before it must collect garbage; `NODE_OPTIONS=--max-old-space-size=192` shows how little is needed. */
  heapLimitMb: number;
  settings: Record<string, string>;
  sizes: SizeReport[];
};

/**
 * Fills each search that can be reached, and a plain ILIKE search beside them, with the same documents, and asks all the same
 * 40 queries: first page, total and counts of facets. Tables are vacuumed and analysed between, as autovacuum would.
 */
export async function run({ progress }: BenchOptions): Promise<SearchReport> {
  return withThrowAwayServer(async (withDatabase) => {
    const sizes: SizeReport[] = [];
    let settings: Record<string, string> = {};
    for (const documents of SIZES) {
      sizes.push(
        await withDatabase(`bench_${documents}`, async (db) => {
          settings = await readServerSettings(db);
          return measureSize(db, documents, progress);
        }),
      );
    }
    const heapLimitMb = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
    return { queries: BENCH_QUERIES.length, askers: ASKERS, heapLimitMb, settings, sizes };
  });
}

async function measureSize(db: Db, documents: number, progress: BenchOptions["progress"]): Promise<SizeReport> {
  const kinds = countsOf(documents);
  const contestants: Figures[] = [];
  const opened = await openContestants(db);
  try {
    for (const contestant of opened.contestants) {
      progress(`${documents} documents, ${contestant.name}: fill`);
      const indexing = await measureIndexing(contestant, kinds, documents);
      await db.execute(sql`vacuum analyze`);
      progress(`${documents} documents, ${contestant.name}: ask`);
      const how = { rounds: ROUNDS, random: randomFrom(SEED) };
      contestants.push({
        name: contestant.name,
        indexing,
        ...(await measureQueries(contestant.ask, BENCH_QUERIES, how)),
      });
    }
  } finally {
    await opened.close();
  }
  return { documents, kinds, skipped: opened.skipped, contestants, timesFasterThanIlike: compared(contestants) };
}

async function measureIndexing(contestant: Contestant, kinds: DocumentCounts, documents: number): Promise<Indexing> {
  const started = performance.now();
  const { peakMb } = await watchOwnMemory(() => contestant.fill(makeDocuments(kinds)));
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds: rounded(seconds),
    documentsPerSecond: Math.round(documents / seconds),
    peakMemoryMb: peakMb,
    bytes: await contestant.bytes(),
  };
}

function compared(contestants: readonly Figures[]): Comparison[] {
  const alternative = contestants.find(({ name }) => name === ALTERNATIVE);
  if (!alternative) return [];
  return contestants
    .filter(({ name }) => name !== ALTERNATIVE)
    .map(({ name, latencyMs, groups }) => ({
      name,
      p50: rounded(alternative.latencyMs.p50 / latencyMs.p50),
      p95: rounded(alternative.latencyMs.p95 / latencyMs.p95),
      mean: rounded(alternative.latencyMs.mean / latencyMs.mean),
      groups: Object.fromEntries(
        Object.entries(groups).map(([group, { p95 }]) => [
          group,
          rounded((alternative.groups[group]?.p95 ?? Number.NaN) / p95),
        ]),
      ),
    }));
}

const rounded = (figure: number) => Math.round(figure * 10) / 10;
