import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";

/** How many photos the potential with this id has. */
export async function countPhotos(db: Db, potentialId: number): Promise<number> {
  return db.$count(photos, eq(photos.potentialId, potentialId));
}
