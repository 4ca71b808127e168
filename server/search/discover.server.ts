import type { FoundCounts } from "~/db/queries/search/count-found";
import type { InterestFacet } from "~/db/queries/search/search-interests";
import type { SearchPage, SearchSort } from "~/db/queries/search/search-page";
import type { PartnerFacet } from "~/db/queries/search/search-partners";
import type { PotentialFacet } from "~/db/queries/search/search-potentials";
import type { VillageFacet } from "~/db/queries/search/search-villages";
import type { InterestListing } from "~/db/queries/interests/interest-listing";
import type { PartnerListing } from "~/db/queries/partners/partner-listing";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";
import type { VillageListing } from "~/db/queries/villages/village-listing";

import type { Services } from "../services.server";

export type { FacetCount, SearchSort } from "~/db/queries/search/search-page";

/** What one can look for. */
export type Sought = keyof FoundCounts;

/** Everything that any search can be narrowed by. */
export type FacetName = PotentialFacet | InterestFacet | VillageFacet | PartnerFacet;

/** A search as a person asks for it: `page` counts from 1, `selected` holds codes by facet. */
export type DiscoverInput = {
  sought: Sought;
  text: string;
  selected: Partial<Record<FacetName, readonly string[]>>;
  sort: SearchSort;
  page: number;
};

/** One page of what was found, by kind, with how many the words find in each kind. */
export type Discovery = {
  counts: FoundCounts;
  pageSize: number;
  found:
    | ({ sought: "potentials" } & SearchPage<PotentialListing, PotentialFacet>)
    | ({ sought: "interests" } & SearchPage<InterestListing, InterestFacet>)
    | ({ sought: "villages" } & SearchPage<VillageListing, VillageFacet>)
    | ({ sought: "partners" } & SearchPage<PartnerListing, PartnerFacet>);
};

const PAGE_SIZE = 12;

/** Looks for what is published, 12 a page, in two statements. */
export async function discover({ search, clock, settings }: Services, input: DiscoverInput): Promise<Discovery> {
  const sought = { regencyCode: settings.regencyCode, day: clock.today(), text: input.text };
  const request = { ...input, ...sought, pageSize: PAGE_SIZE };
  const find: Record<Sought, () => Promise<Discovery["found"]>> = {
    potentials: async () => ({ sought: "potentials", ...(await search.potentials(request)) }),
    interests: async () => ({ sought: "interests", ...(await search.interests(request)) }),
    villages: async () => ({ sought: "villages", ...(await search.villages(request)) }),
    partners: async () => ({ sought: "partners", ...(await search.partners(request)) }),
  };
  const [found, counts] = await Promise.all([find[input.sought](), search.counts(sought)]);
  return { found, counts, pageSize: PAGE_SIZE };
}

/** The regency's districts by code, to name and check what a search is narrowed by. */
export function districtNames({ market }: Services): Map<string, string> {
  return new Map([...market.current().districts.values()].map(({ code, name }) => [code, name]));
}
