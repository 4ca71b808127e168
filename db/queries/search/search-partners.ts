import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type PartnerListing, partnerListing, partnersOn } from "../partners/partner-listing";
import { bestMatches } from "./best-matches";
import { findPage, type SearchPage, type SearchRequest } from "./search-page";

/** What partners can be narrowed by; `fund_source` is that of an open interest. */
export type PartnerFacet = "partner_type" | "fund_source";

const partnerText = sql`immutable_unaccent(m.name || ' ' || coalesce(m.description, ''))`;

/** Partners that have the words in their name or description. */
export const partnerMatches = ({ day, text }: { day: string; text: string }) =>
  bestMatches(text, {
    exact: sql`
      select w.n, m.id, 1::float
      from words w join (${partnersOn(day)}) on immutable_unaccent(lower(m.name)) ~ w.prefix
      union all
      select w.n, m.id, ts_rank(to_tsvector('indonesian', ${partnerText}), w.query)
      from words w join (${partnersOn(day)}) on to_tsvector('indonesian', ${partnerText}) @@ w.query`,
    from: partnersOn(day),
    id: sql`m.id`,
    text: sql`immutable_unaccent(lower(m.name))`,
  });

/** Finds partners, one page and the counts of every facet; those with most open interests come first. */
export async function searchPartners(
  db: Db,
  request: SearchRequest<PartnerFacet>,
): Promise<SearchPage<PartnerListing, PartnerFacet>> {
  const busiest = sql`coalesce(demand.interests, 0) desc, m.name, m.id`;
  const source = {
    matches: partnerMatches(request),
    from: partnersOn(request.day),
    id: sql`m.id`,
    codes: { partner_type: sql`array[m.type]`, fund_source: sql`coalesce(demand.fund_sources, '{}')` },
    listing: partnerListing,
    order: request.sort === "relevance" ? sql`best.rank desc nulls last, ${busiest}` : busiest,
  };
  return findPage<PartnerListing, PartnerFacet>(db, source, request);
}
