import type { Location } from "~/matching/domain/market";

import type { Services } from "../services.server";

/** What is drawn on a map for orientation: seats of districts, and villages that publish and whose place is known. */
export type MapPlaces = {
  districts: { code: string; name: string; location: Location }[];
  villages: { key: string; name: string; location: Location }[];
  /** The waters of Kutai Kartanegara belong on it. */
  hasKutaiWaters: boolean;
};

const KUTAI_KARTANEGARA = "64.02";

/** The places of the regency that are known, from memory. */
export function findMapPlaces({ market, settings }: Pick<Services, "market" | "settings">): MapPlaces {
  const { districts, villages } = market.current();
  return {
    districts: [...districts.values()].flatMap(({ code, name, location }) =>
      location ? [{ code, name, location }] : [],
    ),
    villages: [...villages.values()].flatMap(({ key, name, location }) => (location ? [{ key, name, location }] : [])),
    hasKutaiWaters: settings.regencyCode === KUTAI_KARTANEGARA,
  };
}
