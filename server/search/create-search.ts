import type { Logger } from "pino";

import type { Db } from "~/db/client";

import { SETTINGS_VERSION } from "./meilisearch/index-settings";
import { createMeilisearchSearch } from "./meilisearch/meilisearch-search";
import type { Mirror } from "./mirror-documents";
import { createPostgresSearch } from "./postgres/postgres-search";
import type { Search } from "./search";
import type { SearchSettings } from "./search-settings";
import { withFallback } from "./with-fallback";

type SearchNeeds = { db: Db; log: Logger; now: () => Date; regencyCode: string; meilisearch: SearchSettings | null };

/** What the indexes of an installation are called at the beginning. */
export const indexPrefix = (regencyCode: string): string => `gandeng-desa-${regencyCode.replaceAll(".", "-")}`;

/**
 * The search of an installation: the database's own or, where there is a Meilisearch server, that one, which follows the
 * database and is stood in for by it while it does not answer.
 */
export function createSearch({ db, log, now, regencyCode, meilisearch }: SearchNeeds): {
  search: Search;
  mirror: Mirror | null;
} {
  const own = createPostgresSearch(db);
  if (!meilisearch) return { search: own, mirror: null };
  const index = createMeilisearchSearch({ ...meilisearch, prefix: indexPrefix(regencyCode) });
  return {
    search: withFallback({ first: index, other: own, log, now }),
    mirror: { index, settings: SETTINGS_VERSION },
  };
}
