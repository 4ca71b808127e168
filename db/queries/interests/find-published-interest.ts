import { and, eq } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";
import type { PartnerType } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { interests, partners } from "../../schema";
import { interestOf, NAMED_PLACES, type NamedPlaces } from "./interest-record";

/** An interest with what its page says beside the engine's values. */
export type PublishedInterest = NamedPlaces & {
  interest: Interest;
  partner: { ref: string; name: string; type: PartnerType };
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** The published interest of a verified partner with this ref, closed ones too: its page says so. */
export async function findPublishedInterest(db: Db, { ref }: { ref: string }): Promise<PublishedInterest | null> {
  const [found] = await db
    .select({
      row: interests,
      partner: { ref: partners.ref, name: partners.name, type: partners.type },
      ...NAMED_PLACES,
    })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.ref, ref), eq(interests.state, "published"), eq(partners.isVerified, true)));
  if (!found) return null;
  const { row, partner, districts, villages } = found;
  return {
    interest: interestOf(row, { partner: partner.ref, districts, villages }),
    partner,
    districts,
    villages,
    source: row.source,
    invented: row.invented,
  };
}
