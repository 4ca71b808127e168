import { afterAll } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { openThrowAwayMeilisearch, reachMeilisearch } from "../../cli/evaluate/throw-away-meilisearch";
import { createPostgresSearch } from "../postgres/postgres-search";
import type { SearchIndex } from "../search";

/** An adapter to be tested; `open` is null, with the reason in `name`, when it cannot be reached. */
export type TestedAdapter = {
  name: string;
  /** An empty index; of a server, asked at `through` when that is given. */
  open: ((through?: string) => Promise<SearchIndex>) | null;
  /** Where its server is; null without one. */
  url: string | null;
};

/** An adapter that can be reached. */
export type ReachedAdapter = TestedAdapter & { open: NonNullable<TestedAdapter["open"]> };

/** Every adapter of the search; those that cannot be reached say so by name. */
export const ADAPTERS: readonly TestedAdapter[] = [
  { name: "postgres", open: async () => createPostgresSearch((await createTestDatabase()).db), url: null },
  await meilisearch(),
];

/** Those that can be reached. */
export const REACHED = ADAPTERS.filter((adapter): adapter is ReachedAdapter => adapter.open !== null);

async function meilisearch(): Promise<TestedAdapter> {
  const server = await reachMeilisearch();
  if ("reason" in server) return { name: `meilisearch (${server.reason})`, open: null, url: null };
  return {
    name: "meilisearch",
    url: server.url,
    open: async (through = server.url) => {
      const opened = await openThrowAwayMeilisearch({ through, searchLimitMs: 500 });
      if ("reason" in opened) throw new Error(opened.reason);
      afterAll(opened.close);
      return opened.index;
    },
  };
}
