import { and, eq, type SQL } from "drizzle-orm";

import { districts, potentials, villages } from "../../schema";

/**
 * The villages a person may work for: one village (of its potentials only those made by `onlyMadeBy`, a user's id, while
 * the claim is open), those of a district, or those of a regency (Kemendagri codes).
 */
export type VillageScope =
  | { villageId: number; regency: string; onlyMadeBy: string | null }
  | { district: string; regency: string }
  | { regency: string };

/** Holds for villages inside the scope; the query joins `districts`. */
export function isVillageInScope(scope: VillageScope): SQL | undefined {
  const inRegency = eq(districts.regencyCode, scope.regency);
  if ("villageId" in scope) return and(inRegency, eq(villages.id, scope.villageId));
  if ("district" in scope) return and(inRegency, eq(villages.districtCode, scope.district));
  return inRegency;
}

/** Holds for potentials inside the scope; the query joins `villages` and `districts`. */
export function isPotentialInScope(scope: VillageScope): SQL | undefined {
  const isOwn =
    "villageId" in scope && scope.onlyMadeBy !== null ? eq(potentials.createdBy, scope.onlyMadeBy) : undefined;
  return and(isVillageInScope(scope), isOwn);
}
