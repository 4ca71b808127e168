import { createTestDatabase } from "~/db/testing/test-database";

import { createPostgresSearch } from "../postgres/postgres-search";
import type { SearchIndex } from "../search";

/** An adapter to be tested, empty; `open` is null, with the reason in `name`, when it cannot be reached. */
export type TestedAdapter = { name: string; open: (() => Promise<SearchIndex>) | null };

/** Every adapter of the search; those that cannot be reached say so by name. */
export const ADAPTERS: readonly TestedAdapter[] = [
  { name: "postgres", open: async () => createPostgresSearch((await createTestDatabase()).db) },
];
