import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";

import { randomFrom } from "~/matching/engine/random";
import type { SearchRequest } from "~/server/search/search";

import { measureQueries } from "./measure-queries";
import { BENCH_QUERIES } from "./queries";

test("every query is asked to warm up, once a round, and once more by several at a time; the slowest are told", async () => {
  const asked = new Map<SearchRequest, number>();
  const ask = async (request: SearchRequest) => {
    asked.set(request, (asked.get(request) ?? 0) + 1);
    if (request.text === "walet") await wait(5);
    return { total: request.text === "" ? 0 : 7 };
  };
  const figures = await measureQueries(ask, BENCH_QUERIES, { rounds: { most: 3, seconds: 60 }, random: randomFrom(1) });
  expect([...asked.values()]).toEqual(BENCH_QUERIES.map(() => 5));
  expect(figures.rounds).toBe(3);
  expect(figures.answered).toBe(BENCH_QUERIES.filter(({ request: { text } }) => text !== "").length);
  expect(figures.slowest).toHaveLength(5);
  expect(figures.slowest[0]).toMatchObject({ query: 'potentials "walet" measured nearest', total: 7 });
  expect(figures.slowest[0]?.medianMs).toBeGreaterThan(4);
  expect(figures.groups["geo"]?.p95).toBeGreaterThan(figures.groups["typos"]?.p95 ?? Infinity);
});

test("a search that is slow is asked one round only", async () => {
  const ask = () => Promise.resolve({ total: 1 });
  const { rounds } = await measureQueries(ask, BENCH_QUERIES, {
    rounds: { most: 9, seconds: 0 },
    random: randomFrom(1),
  });
  expect(rounds).toBe(1);
});
