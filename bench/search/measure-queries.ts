import { performance } from "node:perf_hooks";

import { type Random, shuffled } from "~/matching/engine/random";
import type { SearchRequest } from "~/server/search/search";

import { percentiles } from "../measure/percentiles";
import { type BenchQuery, describeQuery, QUERY_GROUPS, type QueryGroup } from "./queries";

/** Answers a search with how many there are. */
export type Ask = (request: SearchRequest) => Promise<{ total: number }>;

/** Milliseconds of single answers, one asked after another. */
export type Latency = { p50: number; p95: number; mean: number };

/** How quickly queries are answered. */
export type QueryFigures = {
  /** How often each query was asked one after another. */
  rounds: number;
  latencyMs: Latency;
  /** With so many asked at a time as `ASKERS` says. */
  queriesPerSecond: number;
  /** Of how many queries anything was found. */
  answered: number;
  /** By group of queries. */
  groups: Record<string, Latency>;
  /** The queries with the greatest medians, and how much each finds. */
  slowest: { query: string; medianMs: number; total: number }[];
};

/** Asked at the same time when queries per second are counted. */
export const ASKERS = 4;
const SLOWEST = 5;

/** At most so many rounds; no round begins after so many seconds, but one is always made. */
export type Rounds = { most: number; seconds: number };

type Timed = BenchQuery & { times: number[]; total: number };

/** Asks every query once to warm up, then in rounds, each in another order; then all by several at once. */
export async function measureQueries(
  ask: Ask,
  queries: readonly BenchQuery[],
  { rounds, random }: { rounds: Rounds; random: Random },
): Promise<QueryFigures> {
  const timed: Timed[] = [];
  for (const query of queries) timed.push({ ...query, times: [], total: (await ask(query.request)).total });
  const began = performance.now();
  let made = 0;
  for (; made === 0 || (made < rounds.most && performance.now() - began < rounds.seconds * 1000); made += 1) {
    for (const { request, times } of shuffled(timed, random)) {
      const started = performance.now();
      await ask(request);
      times.push(performance.now() - started);
    }
  }
  const byMedian = timed
    .map(({ request, times, total }) => ({ query: describeQuery(request), medianMs: percentiles(times).p50, total }))
    .toSorted((a, b) => b.medianMs - a.medianMs);
  const ofGroup = (group: QueryGroup) => timed.filter((query) => query.group === group).flatMap(({ times }) => times);
  return {
    rounds: made,
    latencyMs: latencyOf(timed.flatMap(({ times }) => times)),
    queriesPerSecond: await measureThroughput(ask, shuffled(queries, random)),
    answered: timed.filter(({ total }) => total > 0).length,
    groups: Object.fromEntries(QUERY_GROUPS.map((group) => [group, latencyOf(ofGroup(group))])),
    slowest: byMedian.slice(0, SLOWEST),
  };
}

function latencyOf(times: readonly number[]): Latency {
  const { p50, p95 } = percentiles(times);
  return { p50, p95, mean: rounded(times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length)) };
}

async function measureThroughput(ask: Ask, queries: readonly BenchQuery[]): Promise<number> {
  const waiting = [...queries];
  const asker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await ask(next.request);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: ASKERS }, asker));
  return rounded(queries.length / ((performance.now() - started) / 1000));
}

const rounded = (figure: number) => Math.round(figure * 100) / 100;
