import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type InterestListing, interestListing, openInterests } from "./interest-listing";

/** The interests that were published last and have not closed before `day` (ISO 8601), newest first. */
export async function findNewestInterests(
  db: Db,
  { day, limit }: { day: string; limit: number },
): Promise<InterestListing[]> {
  const rows = await db.execute<{ listing: InterestListing }>(sql`
    select ${interestListing} as listing from ${openInterests(day)}
    order by i.published_at desc, i.id desc limit ${limit}`);
  return rows.map(({ listing }) => listing);
}
