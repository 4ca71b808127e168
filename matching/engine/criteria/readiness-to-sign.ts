import type { Institution, VillageStatus } from "../../domain/vocabulary";
import type { Criterion } from "./criterion";
import { expectedDocuments } from "./expected-documents";

/** How readily an institution signs and receives funds: legal bodies at once, groups with a decree, families hardly. */
const SIGNS: Record<Institution, number> = {
  bumdes: 1,
  bumdesma: 1,
  cooperative: 1,
  kdmp: 1,
  village_government: 0.9,
  farmer_group: 0.8,
  fisher_group: 0.8,
  women_group: 0.8,
  tourism_group: 0.8,
  youth_group: 0.7,
  customary_institution: 0.7,
  family_business: 0.4,
};
/** Under Permendagri 96/2017 an urban ward cannot sign a Perjanjian Bersama, a preparatory village signs through its parent. */
const STATUS: Record<VillageStatus, number> = { definitive: 1, preparatory: 0.8, urban_ward: 0.5 };

/** Legal documents held of those this fund source expects, and an institution that can sign, by the village's standing. */
export const readinessToSign: Criterion = ({ village, potential, interest }) => {
  const expected = expectedDocuments(potential, interest);
  const parts: number[] = [];
  if (potential.institution !== null) parts.push(SIGNS[potential.institution]);
  if (potential.legal !== null && expected.length > 0) {
    const held = potential.legal;
    parts.push(expected.filter((document) => held.includes(document)).length / expected.length);
  }
  if (parts.length === 0) return "unknown";
  return (parts.reduce((sum, part) => sum + part, 0) / parts.length) * STATUS[village.status];
};
