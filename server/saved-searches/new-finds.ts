import {
  findNewestMoments,
  findPublishedAmong,
  isDated,
  type PublishedThing,
  type PublishedWithin,
} from "~/db/queries/saved-searches/find-published-among";
import type { SavedSearch } from "~/db/queries/saved-searches/find-saved-searches";

import { createPostgresSearch } from "../search/postgres/postgres-search";
import type { Services } from "../services.server";

/** What a search finds that was not published before: newest first. `isMore` when there may be more than these. */
export type NewFinds = { things: readonly PublishedThing[]; isMore: boolean };

/** More is not counted: a hundred new things are looked at on the page of the search. */
const MOST = 100;

const NOTHING: NewFinds = { things: [], isMore: false };

/** Looks for what saved searches find anew. */
export type FindNew = (search: Pick<SavedSearch, "sought" | "query">, within: PublishedWithin) => Promise<NewFinds>;

/**
 * Begins to look for what is new: a search is asked only when something of its kind was published at all since its time.
 * What has not every word is not what was sought, though a page without anything better shows it. The database's own index
 * is asked: what is told once is not told again, and a search server may be behind.
 */
export async function beginFindingNew({ db, clock }: Pick<Services, "db" | "clock">): Promise<FindNew> {
  const index = createPostgresSearch(db);
  const newest = await findNewestMoments(db);
  return async ({ sought, query }, { since, until }) => {
    if (!isDated(sought)) return NOTHING;
    const last = newest[sought];
    if (last === null || last <= since) return NOTHING;
    const request = { ...query, sought, sort: "newest", day: clock.today(), page: 1, pageSize: MOST } as const;
    const { hits, words, matchedWords } = await index.find(request);
    if (matchedWords < words) return NOTHING;
    const things = await findPublishedAmong(db, { dated: sought, refs: hits.map(({ ref }) => ref), since, until });
    return { things, isMore: things.length === MOST };
  };
}
