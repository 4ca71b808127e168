import { and, eq, type SQL, sql } from "drizzle-orm";

import { interests, partners } from "../../schema";

/**
 * The partners a person may work for: one partner (of its interests only those made by `onlyMadeBy`, a user's id, while
 * the claim is open), or all that this installation knows.
 */
export type PartnerScope = { partnerId: number; onlyMadeBy: string | null } | { everyPartner: true };

/** Holds for partners inside the scope. */
export function isPartnerInScope(scope: PartnerScope): SQL {
  return "partnerId" in scope ? eq(partners.id, scope.partnerId) : sql`true`;
}

/** Holds for interests inside the scope; the query joins `partners`. */
export function isInterestInScope(scope: PartnerScope): SQL | undefined {
  const isOwn =
    "partnerId" in scope && scope.onlyMadeBy !== null ? eq(interests.createdBy, scope.onlyMadeBy) : undefined;
  return and(isPartnerInScope(scope), isOwn);
}
