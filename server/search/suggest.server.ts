import { findListings } from "~/db/queries/search/find-listings";

import type { Services } from "../services.server";
import { documentScope } from "./follow-changes";
import { SOUGHT, type Suggestion } from "./search";

export type { Suggestion } from "./search";

const MOST = 8;

/** The titles that what is typed so far leads to, at most 8, of what is still published: a search, and a statement. */
export async function suggest(services: Services, text: string): Promise<Suggestion[]> {
  const scope = documentScope(services);
  const found = await services.search.suggest({ text, day: scope.day, limit: MOST });
  const refsOf = (sought: Suggestion["kind"]) => found.flatMap(({ kind, ref }) => (kind === sought ? [ref] : []));
  const listings = await findListings(
    services.db,
    scope,
    Object.fromEntries(SOUGHT.map((kind) => [kind, refsOf(kind)])),
  );
  return found.filter(({ kind, ref }) => listings[kind].has(ref));
}
