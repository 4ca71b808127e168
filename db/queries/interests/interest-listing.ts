import { sql } from "drizzle-orm";

import type { Interest, Partner } from "~/matching/domain/market";

/** What a list shows of an interest. */
export type InterestListing = Pick<
  Interest,
  "ref" | "title" | "fundSource" | "offers" | "sectors" | "capacity" | "opens" | "closes"
> & {
  partner: Pick<Partner, "ref" | "name" | "type">;
  /** Whole rupiah. */
  budgetPerVillage: { min: number | null; max: number | null };
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** Published interests of verified partners whose last day is not before `day` (ISO 8601), named `i`, with their partner `m`. */
export const openInterests = (day: string) => sql`
  interests i join partners m on m.id = i.partner_id and m.is_verified and i.state = 'published' and i.closes >= ${day}::date`;

/** The listing of the interest `i` of partner `m`, as JSON. */
export const interestListing = sql`
  jsonb_build_object(
    'ref', i.ref, 'title', i.title,
    'partner', jsonb_build_object('ref', m.ref, 'name', m.name, 'type', m.type),
    'fundSource', i.fund_source, 'sectors', i.sectors, 'offers', i.offers,
    'budgetPerVillage', jsonb_build_object('min', i.budget_per_village_min, 'max', i.budget_per_village_max),
    'capacity', i.capacity, 'opens', i.opens, 'closes', i.closes, 'invented', i.invented)`;
