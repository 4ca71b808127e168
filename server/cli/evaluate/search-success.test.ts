import { expect, test } from "vitest";

import type { SearchAnswer, SearchRequest } from "../../search/search";
import { readSearchQueries, SEARCH_QUERY_GROUPS } from "./search-queries";
import { searchSuccess } from "./search-success";

/** A search that finds the same refs whatever is asked. */
const finding = (...refs: string[]) => ({
  find: async ({ page }: SearchRequest): Promise<SearchAnswer> => ({
    page,
    total: refs.length,
    reachable: refs.length,
    facets: {},
    words: 1,
    matchedWords: 1,
    corrected: null,
    hits: refs.map((ref) => ({ ref, title: [], snippet: null, distanceKm: null })),
    counts: { potentials: refs.length, interests: 0, villages: 0, partners: 0 },
  }),
});

const asked = (group: (typeof SEARCH_QUERY_GROUPS)[number], ...refs: string[]) => ({
  group,
  sought: "potentials" as const,
  text: "madu",
  selected: {},
  refs,
});

test("a query succeeds when all its refs are found, and a failure tells which are missing", async () => {
  const queries = [asked("typos", "A"), asked("typos", "B", "C"), asked("filters", "B", "A")];
  const { success5, groups, failures } = await searchSuccess(finding("B", "A"), queries, "2026-11-24");
  expect(success5).toBe(0.667);
  expect(groups).toMatchObject({ typos: 0.5, filters: 1, synonyms: 1 });
  expect(failures).toEqual([
    {
      group: "typos",
      sought: "potentials",
      text: "madu",
      corrected: null,
      missing: ["C"],
      found: ["B", "A"],
      total: 2,
    },
  ]);
});

test("the judged queries are 20 with slips and ten of every other group, over all kinds", async () => {
  const queries = await readSearchQueries();
  const sizes = SEARCH_QUERY_GROUPS.map((group) => queries.filter((query) => query.group === group).length);
  expect(sizes).toEqual([20, 10, 10, 10, 10]);
  expect(new Set(queries.map(({ sought }) => sought)).size).toBe(4);
});
