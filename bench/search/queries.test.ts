import { expect, test } from "vitest";

import { BENCH_QUERIES, describeQuery, QUERY_GROUPS } from "./queries";

test("there are eight different queries of each group", () => {
  for (const group of QUERY_GROUPS) expect(BENCH_QUERIES.filter((query) => query.group === group)).toHaveLength(8);
  expect(new Set(BENCH_QUERIES.map(({ request }) => describeQuery(request))).size).toBe(40);
});

test("a query is described by all that narrows and orders it", () => {
  const request = BENCH_QUERIES.find(({ request: { text } }) => text === "pupuk")?.request;
  expect(request && describeQuery(request)).toBe('potentials "pupuk" support=equipment within 200 km nearest');
});
