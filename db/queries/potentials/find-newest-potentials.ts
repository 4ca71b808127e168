import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type PotentialListing, potentialListing, publishedPotentials } from "./potential-listing";

/** The regency's potentials that were published last, newest first. */
export async function findNewestPotentials(
  db: Db,
  { regencyCode, limit }: { regencyCode: string; limit: number },
): Promise<PotentialListing[]> {
  const rows = await db.execute<{ listing: PotentialListing }>(sql`
    select ${potentialListing} as listing from ${publishedPotentials(regencyCode)}
    order by p.published_at desc, p.id desc limit ${limit}`);
  return rows.map(({ listing }) => listing);
}
