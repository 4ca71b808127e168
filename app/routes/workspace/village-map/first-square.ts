import type { Location } from "~/matching/domain/market";

import { type MapSquare, WIDEST_SPAN } from "./map-square";

const KNOWN_SPAN = 0.15;

/** The square a map begins with: around the known place, else the whole kecamatan; null when nobody knows where that is. */
export function firstSquare(known: Location | null, district: Location | null): MapSquare | null {
  if (known) return { ...known, span: KNOWN_SPAN };
  return district && { ...district, span: WIDEST_SPAN };
}
