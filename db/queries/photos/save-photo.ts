import { eq, max } from "drizzle-orm";

import type { Db } from "../../client";
import { photos } from "../../schema";

/** A photo whose files are kept already; `sha256` is of the bytes that were sent. */
export type NewPhoto = {
  key: string;
  potentialId: number;
  caption: string | null;
  width: number;
  height: number;
  sha256: string;
  createdBy: string;
  createdAt: Date;
};

/** Adds a photo behind the potential's others; the caller holds the potential's lock. */
export async function savePhoto(tx: Db, photo: NewPhoto): Promise<void> {
  const [last] = await tx
    .select({ position: max(photos.position) })
    .from(photos)
    .where(eq(photos.potentialId, photo.potentialId));
  await tx.insert(photos).values({ ...photo, position: (last?.position ?? 0) + 1 });
}
