import type { SearchDocument, SearchKey } from "~/db/queries/search/search-document";
import type { GroupedAnswer, SearchAnswer, SearchRequest, Suggestion } from "~/db/queries/search/search-request";

export type { SearchDocument, SearchKey } from "~/db/queries/search/search-document";
export {
  type FacetCount,
  type FacetName,
  FACETS_OF,
  SOUGHT,
  type Sought,
  type Stretch,
} from "~/db/queries/search/search-facets";
export type {
  GroupedAnswer,
  Hit,
  Position,
  SearchAnswer,
  SearchRequest,
  SearchSort,
  Suggestion,
} from "~/db/queries/search/search-request";

/** The words of a search in all kinds, as of a day (ISO 8601) that decides which interests are open. */
export type Words = { text: string; day: string };

/** What can be asked of the index: every adapter answers in the same words. */
export type Search = {
  /** One page of one kind, with the counts of every facet and how many the words find in each kind. */
  find: (request: SearchRequest) => Promise<SearchAnswer>;
  /** The best of every kind, at most `perKind` of each, in one go. */
  findAll: (words: Words & { perKind: number }) => Promise<GroupedAnswer>;
  /** The titles that what is typed so far leads to, best first, at most `limit`; its last word may be unfinished. */
  suggest: (words: Words & { limit: number }) => Promise<Suggestion[]>;
};

/** Whether an index answers, and why not. */
export type SearchHealth = { isUp: true; documents: number } | { isUp: false; reason: string };

/** What keeps an index true. Each call is whole or has not happened, and may be repeated without harm. */
export type SearchIndex = Search & {
  /** What the adapter is called in messages, measurements and tests. */
  name: string;
  /** Adds documents or replaces those of the same key; one that is older than what is there changes nothing. */
  index: (documents: readonly SearchDocument[]) => Promise<void>;
  /** Takes documents out; keys that are not there are no matter. */
  remove: (keys: readonly SearchKey[]) => Promise<void>;
  /** Fills a fresh index and puts it into the place of the present one at once: searches see the one or the other. */
  rebuild: (batches: AsyncIterable<readonly SearchDocument[]>) => Promise<void>;
  /** Keys and versions of all that is in the index, in batches. */
  versions: () => AsyncIterable<readonly (SearchKey & { version: number })[]>;
  health: () => Promise<SearchHealth>;
};
