import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";

/** Says anew what one of the potential's photos shows; the caller holds the potential's lock. */
export async function savePhotoCaption(
  tx: Db,
  { potentialId, key, caption }: { potentialId: number; key: string; caption: string | null },
): Promise<void> {
  await tx
    .update(photos)
    .set({ caption })
    .where(and(eq(photos.potentialId, potentialId), eq(photos.key, key)));
}
