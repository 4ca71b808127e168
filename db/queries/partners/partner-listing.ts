import { sql } from "drizzle-orm";

import type { FundSource, PartnerType } from "~/matching/domain/vocabulary";

/** What a list shows of a partner: `fundSources` are those of its open interests. */
export type PartnerListing = {
  ref: string;
  name: string;
  type: PartnerType;
  interests: number;
  fundSources: FundSource[];
};

/** Every verified partner, named `m`, with its interests that have not closed before `day` (ISO 8601), `demand`. */
export const partnersOn = (day: string) => sql`
  (select * from partners where is_verified) m
  left join (
    select partner_id, count(*)::int as interests, array_agg(distinct fund_source) as fund_sources
    from interests where state = 'published' and closes >= ${day}::date group by partner_id
  ) demand on demand.partner_id = m.id`;

/** The listing of the partner `m` with its `demand`, as JSON. */
export const partnerListing = sql`
  jsonb_build_object(
    'ref', m.ref, 'name', m.name, 'type', m.type,
    'interests', coalesce(demand.interests, 0), 'fundSources', coalesce(demand.fund_sources, '{}'))`;
