import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { openInterests } from "../interests/interest-listing";
import { publishedPotentials } from "../potentials/potential-listing";

/** How much there is: villages are those with a published potential, partners those with an interest open on the day. */
export type MarketCounts = { villages: number; potentials: number; interests: number; partners: number };

/** Counts the regency's published potentials and the interests that have not closed before `day` (ISO 8601). */
export async function countMarket(
  db: Db,
  { regencyCode, day }: { regencyCode: string; day: string },
): Promise<MarketCounts> {
  const [counts] = await db.execute<MarketCounts>(sql`
    select supply.villages, supply.potentials, demand.interests, demand.partners
    from (select count(*)::int as potentials, count(distinct v.id)::int as villages
          from ${publishedPotentials(regencyCode)}) supply,
         (select count(*)::int as interests, count(distinct m.id)::int as partners
          from ${openInterests(day)}) demand`);
  return counts ?? { villages: 0, potentials: 0, interests: 0, partners: 0 };
}
