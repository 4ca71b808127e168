import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type InterestListing, interestListing, openInterests } from "./interest-listing";

/** The interests of the partner with this ref that have not closed before `day` (ISO 8601), by title. */
export async function findPartnerInterests(
  db: Db,
  { partner, day }: { partner: string; day: string },
): Promise<InterestListing[]> {
  const rows = await db.execute<{ listing: InterestListing }>(sql`
    select ${interestListing} as listing from ${openInterests(day)}
    where m.ref = ${partner} order by i.title, i.id`);
  return rows.map(({ listing }) => listing);
}
