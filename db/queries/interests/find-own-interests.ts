import { and, desc, eq, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { interests, partners } from "../../schema";
import { asOwnInterest, OWN_INTEREST, type OwnInterest } from "./own-interest";
import { isInterestInScope, type PartnerScope } from "./interest-scope";

/** An interest in the list of those who work on it, with how many potentials they have saved for it. */
export type OwnInterestListing = OwnInterest & { saved: number };

const saved = sql<number>`(
  select count(*)::int from shortlist_entries e where e.interest_id = ${interests.id} and e.choice = 'saved')`;

/** The interests inside the scope, of one partner (a ref) when it is named, last changed first. */
export async function findOwnInterests(
  db: Db,
  { scope, partner, limit }: { scope: PartnerScope; partner: string | null; limit: number },
): Promise<OwnInterestListing[]> {
  const rows = await db
    .select({ ...OWN_INTEREST, saved })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(isInterestInScope(scope), partner === null ? undefined : eq(partners.ref, partner)))
    .orderBy(desc(interests.updatedAt), desc(interests.id))
    .limit(limit);
  return rows.map((row) => ({ ...asOwnInterest(row), saved: row.saved }));
}
