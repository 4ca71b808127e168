import { sql } from "drizzle-orm";

import type { Db } from "~/db/client";
import { createPostgresSearch } from "~/server/search/postgres/postgres-search";
import type { SearchDocument } from "~/server/search/search";

import { ilikeSearch } from "./ilike-search";
import { fillIlikeTable, makeIlikeTable } from "./ilike-table";
import type { Ask } from "./measure-queries";

/** A search that takes part: filled from batches, then asked. */
export type Contestant = {
  name: string;
  /** How often each query is asked: a slow search less often, so that the bench ends. */
  rounds: (documents: number) => number;
  fill: (batches: AsyncIterable<readonly SearchDocument[]>) => Promise<void>;
  /** Bytes on the disk with all indexes; null where it cannot be asked. */
  bytes: () => Promise<number | null>;
  ask: Ask;
};

/** The name of the alternative that the others are compared with. */
export const ALTERNATIVE = "ilike";

const FEW_DOCUMENTS = 10_000;
const roundsOf = (many: number, few: number) => (documents: number) => (documents < FEW_DOCUMENTS ? many : few);

/** Every search that can be reached, on an empty database; a Meilisearch joins here, with the other adapters. */
export async function openContestants(db: Db): Promise<Contestant[]> {
  const postgres = createPostgresSearch(db);
  await makeIlikeTable(db);
  const searchTables = ["search_documents", "search_texts", "search_codes", "search_words"];
  return [
    {
      name: postgres.name,
      rounds: roundsOf(20, 10),
      fill: postgres.rebuild,
      bytes: () => bytesOf(db, searchTables),
      ask: postgres.find,
    },
    {
      name: ALTERNATIVE,
      rounds: roundsOf(20, 3),
      fill: (batches) => fillIlikeTable(db, batches),
      bytes: () => bytesOf(db, ["ilike_documents"]),
      ask: (request) => ilikeSearch(db, request),
    },
  ];
}

async function bytesOf(db: Db, tables: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const table of tables) {
    const [row] = await db.execute<{ bytes: string }>(sql`select pg_total_relation_size(${table}::regclass) as bytes`);
    bytes += Number(row?.bytes ?? 0);
  }
  return bytes;
}
