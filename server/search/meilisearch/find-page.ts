import { type FacetCount, type FacetName, FACETS_OF, type SearchRequest } from "../search";
import type { Connection } from "./connection";
import { runQuery } from "./run-query";
import type { FoundPage } from "./search-answer";
import { chosenFacets, facetAttribute, filterOf } from "./search-filter";
import { sortOf } from "./search-sort";
import type { Wording } from "./sought-queries";

/** The server ranks all that comes before a page, which takes seconds in a large index: so far pages go. */
const FARTHEST = 5_000;

/** A page of what was found with the counts of every facet; `page` is the one given. */
export type Page = FoundPage & { page: number; reachable: number; counted: Partial<Record<FacetName, FacetCount[]>> };

/** The page asked for, or the last; each facet in which something is chosen is counted by itself. */
export async function findPage(
  search: Connection,
  request: SearchRequest,
  wordings: readonly Wording[],
): Promise<Page> {
  const { sought, pageSize } = request;
  const farthest = Math.max(1, Math.floor(FARTHEST / pageSize));
  const page = Math.min(request.page, farthest);
  const chosen = chosenFacets(request);
  const others = FACETS_OF[sought].filter((facet) => !chosen.some((own) => own === facet));
  const part = (leftOut?: FacetName) => ({ kind: sought, wordings, filter: filterOf(request, leftOut) });
  const query = { parts: [part()], sort: sortOf(request, { hasWords: wordings[0]?.text !== "" }), pageSize };
  const [asked, ...counted] = await Promise.all([
    runQuery(search, { ...query, page, facets: others.map(facetAttribute) }),
    ...chosen.map((facet) => runQuery(search, { parts: [part(facet)], facets: [facetAttribute(facet)], pageSize: 0 })),
  ]);
  const last = Math.max(1, Math.ceil(asked.total / pageSize));
  const { hits } = page <= last ? asked : await runQuery(search, { ...query, page: last });
  const counts: Record<string, Record<string, number>> = Object.assign(
    {},
    ...[asked, ...counted].map(({ facets }) => facets[sought] ?? {}),
  );
  const lists = FACETS_OF[sought].map((facet) => [facet, listOf(counts[facetAttribute(facet)])]);
  return {
    ...asked,
    hits,
    page: Math.min(page, last),
    reachable: Math.min(asked.total, farthest * pageSize),
    counted: Object.fromEntries(lists),
  };
}

/** The greatest counts first, equal ones by code. */
function listOf(counts: Record<string, number> = {}): FacetCount[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
