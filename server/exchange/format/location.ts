import type { Location } from "~/matching/domain/market";

import type { BrokenRule } from "./list-format";

/** Latitude and longitude as two columns state them. */
export type Coordinates = { latitude?: number | null | undefined; longitude?: number | null | undefined };

/** A latitude without its longitude, or the other way round, is no place. */
export function halfLocation({ latitude, longitude }: Coordinates): BrokenRule[] {
  if ((latitude ?? null) === null && (longitude ?? null) !== null) {
    return [{ code: "half_a_location", columns: ["latitude", "longitude"], found: null }];
  }
  if ((latitude ?? null) !== null && (longitude ?? null) === null) {
    return [{ code: "half_a_location", columns: ["longitude", "latitude"], found: null }];
  }
  return [];
}

/** The place, or null when it is not stated. */
export function locationOf({ latitude, longitude }: Coordinates): Location | null {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return { latitude, longitude };
}
