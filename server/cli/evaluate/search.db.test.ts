import { expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { createPostgresSearch } from "../../search/postgres/postgres-search";
import { readSearchQueries } from "./search-queries";
import { DEMONSTRATION_DAY, seedSearch } from "./search-seed";
import { searchSuccess } from "./search-success";

const { db } = await createTestDatabase();

test("of 60 things that people look for in the demonstration, 57 are among the first five found", async () => {
  const queries = await readSearchQueries();
  expect(queries.length).toBe(60);
  await seedSearch(db);
  const { success5, failures } = await searchSuccess(createPostgresSearch(db), queries, DEMONSTRATION_DAY);
  // Shows what failed, when it is too much.
  expect(success5 >= 0.95 ? [] : failures).toEqual([]);
}, 120_000);
