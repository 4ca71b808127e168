import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";

/** Removes the potential's photo with this key; false when it has none. */
export async function removePhotoRow(
  tx: Db,
  { potentialId, key }: { potentialId: number; key: string },
): Promise<boolean> {
  const removed = await tx
    .delete(photos)
    .where(and(eq(photos.potentialId, potentialId), eq(photos.key, key)))
    .returning({ id: photos.id });
  return removed.length > 0;
}
