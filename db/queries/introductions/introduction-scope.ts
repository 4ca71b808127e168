import { and, eq, isNotNull, ne, or, type SQL } from "drizzle-orm";

import { districts, introductions, partners } from "../../schema";
import { isVillageInScope, type VillageScope } from "../villages/village-scope";

/** Whose introductions a person may know of: those of a partner (its id), of the villages it works for, or of a regency. */
export type IntroductionScope = { partnerId: number } | { villages: VillageScope } | { regency: string };

/**
 * Holds for introductions inside the scope; the query is made by `introductionRecords`. A partner does not know of what a
 * village asked DPMD for before DPMD has passed it on.
 */
export function isIntroductionInScope(scope: IntroductionScope): SQL | undefined {
  const isPassedOn = or(ne(introductions.origin, "village"), isNotNull(introductions.villageAcceptedAt));
  if ("partnerId" in scope) return and(eq(partners.id, scope.partnerId), isPassedOn);
  return "villages" in scope ? isVillageInScope(scope.villages) : eq(districts.regencyCode, scope.regency);
}
