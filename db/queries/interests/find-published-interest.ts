import { and, eq, getTableColumns, sql } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";
import type { PartnerType } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { interests, partners } from "../../schema";
import { interestValue } from "../market/market-values";

/** A place that an interest names. */
export type NamedPlace = { code: string; name: string };

/** An interest with what its page says beside the engine's values. */
export type PublishedInterest = {
  interest: Interest;
  partner: { ref: string; name: string; type: PartnerType };
  districts: NamedPlace[];
  /** `code` is the village's key. */
  villages: NamedPlace[];
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

const namedDistricts = sql<NamedPlace[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'name', d.name) order by n.position), '[]')
  from interest_districts n join districts d on d.code = n.district_code where n.interest_id = ${interests.id})`;

const namedVillages = sql<NamedPlace[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('code', v.key, 'name', v.name) order by n.position), '[]')
  from interest_villages n join villages v on v.id = n.village_id where n.interest_id = ${interests.id})`;

/** The published interest with this ref, closed ones too: its page says so. */
export async function findPublishedInterest(db: Db, { ref }: { ref: string }): Promise<PublishedInterest | null> {
  const { search: _, ...columns } = getTableColumns(interests);
  const [found] = await db
    .select({
      row: columns,
      partner: { ref: partners.ref, name: partners.name, type: partners.type },
      districts: namedDistricts,
      villages: namedVillages,
    })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.ref, ref), eq(interests.state, "published")));
  if (!found) return null;
  const { row, partner, districts, villages } = found;
  const codes = (places: NamedPlace[]) => places.map(({ code }) => code);
  const links = { partner: partner.ref, districts: codes(districts), villages: codes(villages) };
  return {
    interest: interestValue(row, links),
    partner,
    districts,
    villages,
    source: row.source,
    invented: row.invented,
  };
}
