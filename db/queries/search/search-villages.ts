import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { formerVillages } from "../succession/former-villages";
import { regencyVillages, type VillageListing, villageListing } from "../villages/village-listing";
import { bestMatches } from "./best-matches";
import { findPage, type SearchPage, type SearchRequest } from "./search-page";

/** What villages can be narrowed by; `sector` is that of a published potential. */
export type VillageFacet = "district" | "sector" | "village_status";

const FORMER_RANK = 0.5;
const DISTRICT_RANK = 0.3;

/** Villages of the regency that have the words in their own name, that of a village merged into them, or their district's. */
export const villageMatches = ({ regencyCode, text }: { regencyCode: string; text: string }) =>
  bestMatches(text, {
    exact: sql`
      select w.n, v.id, 1::float
      from words w join (${regencyVillages(regencyCode)}) on immutable_unaccent(lower(v.name)) ~ w.prefix
      union all
      select w.n, former.village_id, ${FORMER_RANK}::float
      from words w join ${formerVillages(regencyCode)} former on immutable_unaccent(lower(former.name)) ~ w.prefix
      union all
      select w.n, v.id, ${DISTRICT_RANK}::float
      from words w join (${regencyVillages(regencyCode)}) on immutable_unaccent(lower(d.name)) ~ w.prefix`,
    from: regencyVillages(regencyCode),
    id: sql`v.id`,
    text: sql`immutable_unaccent(lower(v.name || ' ' || d.name))`,
  });

/** Finds villages of the regency, one page and the counts of every facet; those that publish most come first. */
export async function searchVillages(
  db: Db,
  request: SearchRequest<VillageFacet>,
): Promise<SearchPage<VillageListing, VillageFacet>> {
  const richest = sql`coalesce(offer.potentials, 0) desc, v.name, v.id`;
  const source = {
    matches: villageMatches(request),
    from: regencyVillages(request.regencyCode),
    id: sql`v.id`,
    codes: {
      district: sql`array[d.code]`,
      sector: sql`coalesce(offer.sectors, '{}')`,
      village_status: sql`array[v.status]`,
    },
    listing: villageListing,
    order: request.sort === "relevance" ? sql`best.rank desc nulls last, ${richest}` : richest,
  };
  return findPage<VillageListing, VillageFacet>(db, source, request);
}
