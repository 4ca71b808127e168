import type { Criterion } from "./criterion";

/** A named district is a choice, a named village a firmer one. */
const SAME_DISTRICT = 0.9;
/** Where a partner works anywhere, its own doorstep is still easier: half the pull is lost every 60 km. */
const ANYWHERE_HALF_KM = 60;
const ANYWHERE_LEAST = 0.5;

/** Nearness: 1 in a named village, 0.9 in a named district, 2^(−distance / radius) within a radius, the best of them. */
export const place: Criterion = ({ village, interest, distanceKm }) => {
  const { districts, villages, radiusKm } = interest;
  if (villages.includes(village.key)) return 1;
  const named = districts.includes(village.district) ? SAME_DISTRICT : 0;
  if (radiusKm !== null) return withinRadius(named, distanceKm, radiusKm);
  if (districts.length > 0 || villages.length > 0) return named;
  if (distanceKm === null) return "not_applicable";
  return ANYWHERE_LEAST + (1 - ANYWHERE_LEAST) * 2 ** (-distanceKm / ANYWHERE_HALF_KM);
};

function withinRadius(named: number, distanceKm: number | null, radiusKm: number) {
  if (distanceKm === null) return named > 0 ? named : "unknown";
  const near = radiusKm > 0 ? 2 ** (-distanceKm / radiusKm) : Number(distanceKm === 0);
  return Math.max(named, near);
}
