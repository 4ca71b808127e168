import { sql, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { type InterestListing, interestListing, openInterests } from "../interests/interest-listing";
import { type PartnerListing, partnerListing, partnersOn } from "../partners/partner-listing";
import { type PotentialListing, potentialListing, publishedPotentials } from "../potentials/potential-listing";
import { regencyVillages, type VillageListing, villageListing } from "../villages/village-listing";
import type { DocumentScope } from "./read-documents";
import type { Sought } from "./search-facets";
import { textArray } from "./text-array";

/** What a list shows of each kind, by ref. */
export type Listings = {
  potentials: Map<string, PotentialListing>;
  interests: Map<string, InterestListing>;
  villages: Map<string, VillageListing>;
  partners: Map<string, PartnerListing>;
};

/** What lists show of the things with these refs, in one statement; what is not published any more is left out. */
export async function findListings(
  db: Db,
  { regencyCode, day }: DocumentScope,
  refs: Partial<Record<Sought, readonly string[]>>,
): Promise<Listings> {
  const [row] = await db.execute<Found>(sql`select
    ${byRef(refs.potentials, { from: publishedPotentials(regencyCode), ref: sql`p.ref`, listing: potentialListing })} as potentials,
    ${byRef(refs.interests, { from: openInterests(day), ref: sql`i.ref`, listing: interestListing })} as interests,
    ${byRef(refs.villages, { from: regencyVillages(regencyCode), ref: sql`v.key`, listing: villageListing })} as villages,
    ${byRef(refs.partners, { from: partnersOn(day), ref: sql`m.ref`, listing: partnerListing })} as partners`);
  return {
    potentials: new Map(Object.entries(row?.potentials ?? {})),
    interests: new Map(Object.entries(row?.interests ?? {})),
    villages: new Map(Object.entries(row?.villages ?? {})),
    partners: new Map(Object.entries(row?.partners ?? {})),
  };
}

type Found = {
  potentials: Record<string, PotentialListing> | null;
  interests: Record<string, InterestListing> | null;
  villages: Record<string, VillageListing> | null;
  partners: Record<string, PartnerListing> | null;
};

/** Listings by ref as JSON; null when there are none. */
const byRef = (refs: readonly string[] = [], { from, ref, listing }: { from: SQL; ref: SQL; listing: SQL }): SQL =>
  refs.length === 0
    ? sql`null::jsonb`
    : sql`(select jsonb_object_agg(${ref}, ${listing}) from ${from} where ${ref} = any(${textArray(refs)}))`;
