import { sql } from "drizzle-orm";

import type { Sector } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { openInterests } from "../interests/interest-listing";
import { publishedPotentials } from "../potentials/potential-listing";

/** Supply and demand of a sector: published potentials, and open interests that name it. */
export type SectorCounts = { sector: Sector; potentials: number; interests: number };

/** What is offered and sought per sector, and how many open interests take any sector. */
export type SectorBalance = { sectors: SectorCounts[]; anySector: number };

/** Every sector that is offered or named by an interest not closed before `day` (ISO 8601), most potentials first. */
export async function countBySector(
  db: Db,
  { regencyCode, day }: { regencyCode: string; day: string },
): Promise<SectorBalance> {
  const [balance] = await db.execute<SectorBalance>(sql`
    with supply as (
      select p.sector, count(*)::int as potentials from ${publishedPotentials(regencyCode)} group by p.sector
    ), demand as (
      select named.sector, count(*)::int as interests
      from ${openInterests(day)} cross join unnest(i.sectors) as named(sector) group by named.sector
    ), balance as (
      select sector, coalesce(potentials, 0) as potentials, coalesce(interests, 0) as interests
      from supply full join demand using (sector)
    )
    select coalesce((select jsonb_agg(to_jsonb(balance) order by potentials desc, interests, sector) from balance), '[]')
             as "sectors",
           (select count(*)::int from ${openInterests(day)} where i.sectors = '{}') as "anySector"`);
  return balance ?? { sectors: [], anySector: 0 };
}
