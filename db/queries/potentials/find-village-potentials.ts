import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { type PotentialListing, potentialListing, publishedPotentials } from "./potential-listing";

/** The published potentials of the village with this key, by title. */
export async function findVillagePotentials(
  db: Db,
  { regencyCode, village }: { regencyCode: string; village: string },
): Promise<PotentialListing[]> {
  const rows = await db.execute<{ listing: PotentialListing }>(sql`
    select ${potentialListing} as listing from ${publishedPotentials(regencyCode)}
    where v.key = ${village} order by p.title, p.id`);
  return rows.map(({ listing }) => listing);
}
