import { sql } from "drizzle-orm";

import type { Db } from "~/db/client";
import { openThrowAwayMeilisearch } from "~/server/cli/evaluate/throw-away-meilisearch";
import { createPostgresSearch } from "~/server/search/postgres/postgres-search";
import type { SearchDocument, SearchRequest } from "~/server/search/search";

import { ilikeSearch } from "./ilike-search";
import { fillIlikeTable, makeIlikeTable } from "./ilike-table";
import type { Contestant } from "./contestant";

/** The name of the alternative that the others are compared with. */
export const ALTERNATIVE = "ilike";

/** Every search that can be reached, empty, and why another cannot; what they have elsewhere goes with `close`. */
export type Contestants = {
  contestants: Contestant[];
  skipped: { name: string; reason: string }[];
  close: () => Promise<void>;
};

/** Opens them on an empty database, and on the Meilisearch server at `MEILI_URL`. */
export async function openContestants(db: Db): Promise<Contestants> {
  const postgres = createPostgresSearch(db);
  const meilisearch = await openThrowAwayMeilisearch();
  await makeIlikeTable(db);
  const searchTables = ["search_documents", "search_texts", "search_codes", "search_code_lists", "search_words"];
  const contestants = [
    {
      name: postgres.name,
      fill: postgres.rebuild,
      bytes: () => bytesOf(db, searchTables),
      ask: postgres.find,
    },
    ...("index" in meilisearch
      ? [
          {
            name: meilisearch.index.name,
            fill: meilisearch.index.rebuild,
            bytes: meilisearch.bytes,
            ask: meilisearch.index.find,
          },
        ]
      : []),
    {
      name: ALTERNATIVE,
      fill: (batches: AsyncIterable<readonly SearchDocument[]>) => fillIlikeTable(db, batches),
      bytes: () => bytesOf(db, ["ilike_documents"]),
      ask: (request: SearchRequest) => ilikeSearch(db, request),
    },
  ];
  if ("index" in meilisearch) return { contestants, skipped: [], close: meilisearch.close };
  const skipped = [{ name: "meilisearch", reason: meilisearch.reason }];
  return { contestants, skipped, close: () => Promise.resolve() };
}

async function bytesOf(db: Db, tables: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const table of tables) {
    const [row] = await db.execute<{ bytes: string }>(sql`select pg_total_relation_size(${table}::regclass) as bytes`);
    bytes += Number(row?.bytes ?? 0);
  }
  return bytes;
}
