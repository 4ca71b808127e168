import { sql } from "drizzle-orm";

import { SECTORS } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { type InterestListing, interestListing, openInterests } from "../interests/interest-listing";
import { bestMatches } from "./best-matches";
import { findPage, type SearchPage, type SearchRequest } from "./search-page";
import { textArray } from "./text-array";

/** What interests can be narrowed by; `sector` and `district` include interests that take any. */
export type InterestFacet = "sector" | "fund_source" | "support" | "district";

const PARTNER_RANK = 0.3;

/** Open interests that have the words in title, description or the partner's name. */
export const interestMatches = ({ day, text }: { day: string; text: string }) =>
  bestMatches(text, {
    exact: sql`
      select w.n, i.id, ts_rank(i.search, w.query) from words w join (${openInterests(day)}) on i.search @@ w.query
      union all
      select w.n, i.id, ${PARTNER_RANK}::float
      from words w join (${openInterests(day)}) on immutable_unaccent(lower(m.name)) ~ w.prefix`,
    from: openInterests(day),
    id: sql`i.id`,
    text: sql`immutable_unaccent(lower(i.title || ' ' || m.name))`,
  });

const sectorsTaken = sql`array(
  select sector from unnest(${textArray(SECTORS)}) as every(sector)
  where (i.sectors = '{}' or sector = any(i.sectors)) and sector <> all(i.excluded_sectors))`;

/** Districts that an interest reaches: all without an area; else those named, those of named villages, those in its radius. */
const districtsReached = (regencyCode: string) => sql`array(
  select r.code from districts r
  where r.regency_code = ${regencyCode} and (
    (i.radius_km is null
      and not exists (select from interest_districts n where n.interest_id = i.id)
      and not exists (select from interest_villages n where n.interest_id = i.id))
    or exists (select from interest_districts n where n.interest_id = i.id and n.district_code = r.code)
    or exists (select from interest_villages n join villages v on v.id = n.village_id
               where n.interest_id = i.id and v.district_code = r.code)
    or 2 * 6371 * asin(sqrt(least(1,
         sin(radians(r.latitude - m.latitude) / 2) ^ 2
         + cos(radians(m.latitude)) * cos(radians(r.latitude)) * sin(radians(r.longitude - m.longitude) / 2) ^ 2
       ))) <= i.radius_km))`;

/** Finds open interests, one page and the counts of every facet. */
export async function searchInterests(
  db: Db,
  request: SearchRequest<InterestFacet>,
): Promise<SearchPage<InterestListing, InterestFacet>> {
  const newest = sql`i.published_at desc, i.id desc`;
  const source = {
    matches: interestMatches(request),
    from: openInterests(request.day),
    id: sql`i.id`,
    codes: {
      sector: sectorsTaken,
      fund_source: sql`array[i.fund_source]`,
      support: sql`i.offers`,
      district: districtsReached(request.regencyCode),
    },
    listing: interestListing,
    order: request.sort === "relevance" ? sql`best.rank desc nulls last, ${newest}` : newest,
  };
  return findPage<InterestListing, InterestFacet>(db, source, request);
}
