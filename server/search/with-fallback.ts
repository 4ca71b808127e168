import type { Logger } from "pino";

import { SearchError } from "./meilisearch/search-error";
import type { Search } from "./search";

/** How long the other answers after a failure, before the first is asked again. */
const PAUSE_MS = 10_000;
const FOR_ALL = ["search_forbidden", "search_index_missing"] as const;

type Fallback = { first: Search; other: Search; log: Logger; now: () => Date };

/** Whether the server fails everybody, and not only this question. */
const isAway = (error: unknown) =>
  error instanceof SearchError && (error.mayPass || FOR_ALL.some((problem) => problem === error.problem));

/**
 * Asks the first; when that fails the other answers, and where the failure is everybody's goes on for ten seconds without
 * asking the first.
 */
export function withFallback({ first, other, log, now }: Fallback): Search {
  let restsUntil = 0;

  async function ask<Answer>(question: (search: Search) => Promise<Answer>): Promise<Answer> {
    if (now().getTime() < restsUntil) return question(other);
    try {
      return await question(first);
    } catch (error) {
      if (isAway(error)) restsUntil = now().getTime() + PAUSE_MS;
      log.warn({ err: error }, "the search server does not answer; the database does");
      return question(other);
    }
  }
  return {
    find: (request) => ask((search) => search.find(request)),
    findAll: (words) => ask((search) => search.findAll(words)),
    suggest: (words) => ask((search) => search.suggest(words)),
  };
}
