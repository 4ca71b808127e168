import { expect, test } from "vitest";

import { pageCost } from "./page-cost";

const firstVisit = { kilobytes: 90, files: 12, kinds: { html: { kilobytes: 9, files: 1 } } };
const answer = { status: 200, requestId: "a", sentBytes: 9_000, plainBytes: 40_000, ms: 12 };

test("a page costs its largest answer, its times, and as many bare answers as fit into its median", () => {
  const answers = [
    answer,
    { ...answer, requestId: "b", sentBytes: 9_100, ms: 8 },
    { ...answer, requestId: "c", ms: 20 },
  ];
  const statements = new Map([
    ["a", 4],
    ["b", 6],
    ["of another page", 30],
  ]);
  const cost = pageCost(
    { path: "/ruang", account: "demo-desa", cookie: "c=1" },
    { answers, statements, firstVisit },
    { p50: 2.5, p95: 3 },
  );
  expect(cost).toEqual({
    path: "/ruang",
    account: "demo-desa",
    status: 200,
    statements: 6,
    htmlBytes: { sent: 9_100, plain: 40_000 },
    p50: 12,
    p95: 20,
    timesBare: 4.8,
    firstVisit,
  });
});
