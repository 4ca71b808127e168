import type { Services } from "../services.server";
import type { Position } from "./search";

/** A place to measure from, as an address names it: a village's key, or degrees (`-0.75,116.85`). */
export type NamedPlace = Position & { value: string; village: { key: string; name: string } | null };

const DEGREES = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** The place that a value of an address names; null when it names none. A village without a place has its district's. */
export function placeNamed({ market }: Pick<Services, "market">, value: string): NamedPlace | null {
  const degrees = DEGREES.exec(value);
  if (degrees) {
    const [latitude, longitude] = [Number(degrees[1]), Number(degrees[2])];
    return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { value, latitude, longitude, village: null };
  }
  const { villages, districts } = market.current();
  const village = villages.get(value);
  const place = village && (village.location ?? districts.get(village.district)?.location);
  if (!village || !place) return null;
  const { latitude, longitude } = place;
  return { value, latitude, longitude, village: { key: village.key, name: village.name } };
}

/** The villages that distances can be measured from, by name. */
export function villagesWithPlaces({
  market,
}: Pick<Services, "market">): { key: string; name: string; district: string }[] {
  const { villages, districts } = market.current();
  return [...villages.values()]
    .filter(({ location, district }) => location ?? districts.get(district)?.location)
    .map(({ key, name, district }) => ({ key, name, district: districts.get(district)?.name ?? district }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1));
}
