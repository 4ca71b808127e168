import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { createMeilisearchSearch } from "../meilisearch/meilisearch-search";
import { scopedKeys } from "../meilisearch/scoped-keys";
import { createPostgresSearch } from "../postgres/postgres-search";
import type { SearchIndex } from "../search";
import { emptyMeilisearch } from "./empty-meilisearch";

/** An adapter to be tested; `open` is null, with the reason in `name`, when it cannot be reached. */
export type TestedAdapter = {
  name: string;
  /** An empty index; of a server, asked at `through` when that is given. */
  open: ((through?: string) => Promise<SearchIndex>) | null;
  /** Where its server is; null without one. */
  url: string | null;
};

const url = process.env["MEILI_URL"];
const masterKey = process.env["MEILI_MASTER_KEY"] ?? "";

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
  if (!url) return { name: "meilisearch (MEILI_URL is not set)", open: null, url: null };
  const isThere = await fetch(new URL("/health", url)).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) return { name: `meilisearch (nothing answers at ${url})`, open: null, url: null };
  return {
    name: "meilisearch",
    url,
    open: async (through = url) => {
      const prefix = `test-${randomUUID()}`;
      const keys = await scopedKeys({ url, masterKey, prefix });
      afterAll(() => emptyMeilisearch({ url, masterKey, prefix }));
      return createMeilisearchSearch({ url: through, ...keys, prefix, searchLimitMs: 500 });
    },
  };
}
