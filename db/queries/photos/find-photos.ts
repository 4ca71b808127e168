import { asc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos, potentials } from "../../schema";
import { PHOTO_LISTING, type PhotoListing } from "./photo-listing";

/** Photos of the potential with this ref, in their order; whether it may be shown is for the caller to know. */
export async function findPhotos(db: Db, ref: string): Promise<PhotoListing[]> {
  return db
    .select(PHOTO_LISTING)
    .from(photos)
    .innerJoin(potentials, eq(potentials.id, photos.potentialId))
    .where(eq(potentials.ref, ref))
    .orderBy(asc(photos.position), asc(photos.id));
}
