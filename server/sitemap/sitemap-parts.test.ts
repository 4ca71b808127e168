import { expect, test } from "vitest";

import { MOST_ADDRESSES, sitemapParts } from "./sitemap-parts.server";

const changedAt = "2026-11-24T03:00:00Z";

test("each kind is split into parts of at most so many addresses, none left out and none twice", () => {
  const parts = sitemapParts(
    [
      { kind: "potential", count: 7, changedAt },
      { kind: "interest", count: 0, changedAt: null },
      { kind: "village", count: 3, changedAt },
    ],
    3,
  );
  expect(parts).toEqual([
    { kind: "potential", number: 1, skip: 0, count: 3, changedAt },
    { kind: "potential", number: 2, skip: 3, count: 3, changedAt },
    { kind: "potential", number: 3, skip: 6, count: 1, changedAt },
    { kind: "village", number: 1, skip: 0, count: 3, changedAt },
  ]);
});

test("forty thousand addresses fit into one part, one more needs another", () => {
  const partsOf = (count: number) => sitemapParts([{ kind: "partner", count, changedAt }]).map((part) => part.count);
  expect(partsOf(MOST_ADDRESSES)).toEqual([40_000]);
  expect(partsOf(MOST_ADDRESSES + 1)).toEqual([40_000, 1]);
});
