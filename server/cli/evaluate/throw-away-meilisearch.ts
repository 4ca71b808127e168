import { Meilisearch } from "meilisearch";
import { randomUUID } from "node:crypto";

import { createMeilisearchSearch } from "../../search/meilisearch/meilisearch-search";
import { scopedKeys } from "../../search/meilisearch/scoped-keys";
import type { SearchIndex } from "../../search/search";

/** An empty index on a Meilisearch server, with keys of its own; `close` removes both. */
export type ThrowAwayMeilisearch = {
  index: SearchIndex;
  /** Of everything on the server, on the disk. */
  bytes: () => Promise<number>;
  close: () => Promise<void>;
};

/** Nothing that is measured fails for its slowness. */
const LIMITS = { searchLimitMs: 30_000, writeLimitMs: 120_000, taskLimitMs: 600_000 };
const MOST = 1_000;

/** The server at `MEILI_URL` (with `MEILI_MASTER_KEY`), or why there is none. */
export async function reachMeilisearch(): Promise<{ url: string; masterKey: string } | { reason: string }> {
  const url = process.env["MEILI_URL"];
  const masterKey = process.env["MEILI_MASTER_KEY"] ?? "";
  if (!url) return { reason: "MEILI_URL is not set" };
  const isThere = await new Meilisearch({ host: url, apiKey: masterKey }).isHealthy();
  return isThere ? { url, masterKey } : { reason: `nothing answers at ${url}` };
}

/**
 * Makes an empty index on that server, or says why there is none; it is asked at `through` when that is given, each search
 * for at most so many milliseconds.
 */
export async function openThrowAwayMeilisearch({
  through,
  searchLimitMs = LIMITS.searchLimitMs,
}: { through?: string; searchLimitMs?: number } = {}): Promise<ThrowAwayMeilisearch | { reason: string }> {
  const server = await reachMeilisearch();
  if ("reason" in server) return server;
  const { url, masterKey } = server;
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  const prefix = `throw-away-${randomUUID()}`;
  const keys = await scopedKeys({ url, masterKey, prefix });
  return {
    index: createMeilisearchSearch({ ...keys, prefix, ...LIMITS, url: through ?? url, searchLimitMs }),
    bytes: async () => (await client.getStats()).databaseSize,
    close: () => removeAll(client, prefix),
  };
}

async function removeAll(client: Meilisearch, prefix: string): Promise<void> {
  const indexes = (await client.getIndexes({ limit: MOST })).results.filter(({ uid }) => uid.startsWith(`${prefix}_`));
  await Promise.all(indexes.map(({ uid }) => client.deleteIndex(uid).waitTask()));
  const keys = (await client.getKeys({ limit: MOST })).results.filter(({ name }) => name?.startsWith(`${prefix} `));
  await Promise.all(keys.map(({ uid }) => client.deleteKey(uid)));
}
