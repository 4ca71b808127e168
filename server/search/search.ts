import type { InterestListing } from "~/db/queries/interests/interest-listing";
import type { PartnerListing } from "~/db/queries/partners/partner-listing";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";
import type { FoundCounts } from "~/db/queries/search/count-found";
import type { InterestFacet } from "~/db/queries/search/search-interests";
import type { SearchPage, SearchRequest } from "~/db/queries/search/search-page";
import type { PartnerFacet } from "~/db/queries/search/search-partners";
import type { PotentialFacet } from "~/db/queries/search/search-potentials";
import type { VillageFacet } from "~/db/queries/search/search-villages";
import type { VillageListing } from "~/db/queries/villages/village-listing";

/** The port of the search index: every adapter answers these in the same words. */
export type Search = {
  potentials: (request: SearchRequest<PotentialFacet>) => Promise<SearchPage<PotentialListing, PotentialFacet>>;
  interests: (request: SearchRequest<InterestFacet>) => Promise<SearchPage<InterestListing, InterestFacet>>;
  villages: (request: SearchRequest<VillageFacet>) => Promise<SearchPage<VillageListing, VillageFacet>>;
  partners: (request: SearchRequest<PartnerFacet>) => Promise<SearchPage<PartnerListing, PartnerFacet>>;
  /** How many of each kind the text finds when nothing else narrows the search. */
  counts: (sought: { regencyCode: string; day: string; text: string }) => Promise<FoundCounts>;
};
