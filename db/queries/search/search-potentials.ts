import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type PotentialListing, potentialListing, publishedPotentials } from "../potentials/potential-listing";
import { bestMatches } from "./best-matches";
import { findPage, type SearchPage, type SearchRequest } from "./search-page";

/** What potentials can be narrowed by. */
export type PotentialFacet = "kind" | "sector" | "district" | "support" | "readiness";

/** A word found in the village's or district's name counts as much as one in the description. */
const PLACE_RANK = 0.3;

/** Published potentials of the regency that have the words in title, description, village or district. */
export const potentialMatches = ({ regencyCode, text }: { regencyCode: string; text: string }) =>
  bestMatches(text, {
    exact: sql`
      select w.n, p.id, ts_rank(p.search, w.query)
      from words w join (${publishedPotentials(regencyCode)}) on p.search @@ w.query
      union all
      select w.n, p.id, ${PLACE_RANK}::float
      from words w join (${publishedPotentials(regencyCode)})
        on immutable_unaccent(lower(v.name || ' ' || d.name)) ~ w.prefix`,
    from: publishedPotentials(regencyCode),
    id: sql`p.id`,
    text: sql`immutable_unaccent(lower(p.title || ' ' || v.name || ' ' || d.name))`,
  });

/** Finds published potentials, one page and the counts of every facet. */
export async function searchPotentials(
  db: Db,
  request: SearchRequest<PotentialFacet>,
): Promise<SearchPage<PotentialListing, PotentialFacet>> {
  const newest = sql`p.published_at desc, p.id desc`;
  const source = {
    matches: potentialMatches(request),
    from: publishedPotentials(request.regencyCode),
    id: sql`p.id`,
    codes: {
      kind: sql`array[p.kind]`,
      sector: sql`array[p.sector]`,
      district: sql`array[d.code]`,
      support: sql`coalesce(p.needs, '{}')`,
      readiness: sql`array[p.readiness]`,
    },
    listing: potentialListing,
    order: request.sort === "relevance" ? sql`best.rank desc nulls last, ${newest}` : newest,
  };
  return findPage<PotentialListing, PotentialFacet>(db, source, request);
}
