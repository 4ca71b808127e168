import type { Rule } from "./rule";

/**
 * One of the interest's districts, villages or its radius holds the village; none given means anywhere. A radius whose
 * distance is unknown cannot be shown to be broken.
 */
export const isInsideArea: Rule = ({ pair: { village, interest, distanceKm } }) => {
  const { districts, villages, radiusKm } = interest;
  if (districts.length === 0 && villages.length === 0 && radiusKm === null) return null;
  if (districts.includes(village.district) || villages.includes(village.key)) return null;
  if (radiusKm !== null && (distanceKm === null || distanceKm <= radiusKm)) return null;
  return { code: "outside_area", distanceKm: radiusKm === null ? null : distanceKm, radiusKm };
};
