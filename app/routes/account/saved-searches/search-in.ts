import { type DiscoverInput, districtNames } from "~/server/search/discover.server";
import { placeNamed } from "~/server/search/places.server";
import type { Services } from "~/server/services.server";

import { parseDiscoverQuery } from "../../discover/discover-query";

/** The search that the query of an address asks for. */
export function searchIn(services: Services, address: string): DiscoverInput {
  return parseDiscoverQuery(new URLSearchParams(address), {
    districts: new Set(districtNames(services).keys()),
    placeNamed: (value) => placeNamed(services, value),
  }).query;
}
