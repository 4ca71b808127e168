import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";
import { PHOTO_LISTING, type PhotoListing } from "./photo-listing";

/** The potential's photo that was made from bytes with this hash. */
export async function findSamePhoto(
  db: Db,
  { potentialId, sha256 }: { potentialId: number; sha256: string },
): Promise<PhotoListing | null> {
  const [found] = await db
    .select(PHOTO_LISTING)
    .from(photos)
    .where(and(eq(photos.potentialId, potentialId), eq(photos.sha256, sha256)))
    .limit(1);
  return found ?? null;
}
