import { Meilisearch } from "meilisearch";

import { ask, type Patience } from "./ask";
import { checkedPrefix, type IndexPrefix } from "./index-names";

/** Where the server is and what may be done there: one key may only search, the other only write. */
export type MeilisearchOptions = {
  url: string;
  searchKey: string;
  writeKey: string;
  prefix: IndexPrefix;
  /** Milliseconds that one request of a search may take. */
  searchLimitMs?: number;
  /** Milliseconds that any other request may take. */
  writeLimitMs?: number;
  /** Milliseconds after which the server should have done what it was given; a rebuild waits for each of its steps so long. */
  taskLimitMs?: number;
};

/** What asks the server in one of the roles. */
export type Connection = {
  prefix: IndexPrefix;
  /** Asks once more, or several times, where that can help; throws a `SearchError`. */
  ask: <Answer>(question: (client: Meilisearch) => Promise<Answer>) => Promise<Answer>;
  /** Asks what must not happen twice; throws a `SearchError`. */
  askOnce: <Answer>(question: (client: Meilisearch) => Promise<Answer>) => Promise<Answer>;
  taskLimitMs: number;
};

/** Packed answers come in two parts, of which the second waits some 40 ms for the network to confirm the first. */
const UNPACKED = { headers: { "accept-encoding": "identity" } };
const ONCE: Patience = { tries: 1, pauseMs: 0 };
const SEARCH_PATIENCE: Patience = { tries: 2, pauseMs: 50, hurries: true };
const WRITE_PATIENCE: Patience = { tries: 4, pauseMs: 250 };

/** The connections of searches and of what writes. */
export function connectionsTo({
  url,
  searchKey,
  writeKey,
  prefix,
  searchLimitMs = 2_000,
  writeLimitMs = 30_000,
  taskLimitMs = 300_000,
}: MeilisearchOptions): { search: Connection; write: Connection } {
  const connection = (apiKey: string, timeout: number, patience: Patience): Connection => {
    const client = new Meilisearch({ host: url, apiKey, timeout, requestInit: UNPACKED });
    return {
      prefix: checkedPrefix(prefix),
      ask: (question) => ask(() => question(client), patience),
      askOnce: (question) => ask(() => question(client), ONCE),
      taskLimitMs,
    };
  };
  return {
    search: connection(searchKey, searchLimitMs, SEARCH_PATIENCE),
    write: connection(writeKey, writeLimitMs, WRITE_PATIENCE),
  };
}
