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

/** Makes an empty index on the server at `MEILI_URL` (with `MEILI_MASTER_KEY`), or says why there is none. */
export async function openThrowAwayMeilisearch(): Promise<ThrowAwayMeilisearch | { reason: string }> {
  const url = process.env["MEILI_URL"];
  const masterKey = process.env["MEILI_MASTER_KEY"] ?? "";
  if (!url) return { reason: "MEILI_URL is not set" };
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  if (!(await client.isHealthy())) return { reason: `nothing answers at ${url}` };
  const prefix = `throw-away-${randomUUID()}`;
  const keys = await scopedKeys({ url, masterKey, prefix });
  return {
    index: createMeilisearchSearch({ url, ...keys, prefix, ...LIMITS }),
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
