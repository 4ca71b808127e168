import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";

/** Numbers the potential's photos from 1 in the order of `keys`; the caller holds the potential's lock. */
export async function savePhotoOrder(
  tx: Db,
  { potentialId, keys }: { potentialId: number; keys: readonly string[] },
): Promise<void> {
  for (const [index, key] of keys.entries()) {
    await tx
      .update(photos)
      .set({ position: index + 1 })
      .where(and(eq(photos.potentialId, potentialId), eq(photos.key, key)));
  }
}
