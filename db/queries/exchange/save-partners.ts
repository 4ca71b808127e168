import type { Partner } from "~/matching/domain/market";

import type { Db } from "../../client";
import { partners } from "../../schema";
import { inChunks, inOrder, replaced, type Saved, wasCreated } from "./upsert";

/** Writes partners by ref, each as the file states it. */
export async function savePartners(db: Db, filePartners: readonly Partner[], now: Date): Promise<Saved[]> {
  const { name, type, kbli, latitude, longitude } = partners;
  const { set, setWhere } = replaced({ name, type, kbli, latitude, longitude });
  const saved: Saved[] = [];
  for (const chunk of inChunks(inOrder(filePartners, ({ ref }) => ref))) {
    const rows = await db
      .insert(partners)
      .values(
        chunk.map(({ site, ...partner }) => ({
          ...partner,
          latitude: site?.latitude ?? null,
          longitude: site?.longitude ?? null,
        })),
      )
      .onConflictDoUpdate({ target: partners.ref, set: { ...set, invented: [], updatedAt: now }, setWhere })
      .returning({ ref: partners.ref, created: wasCreated });
    saved.push(...rows.map(({ ref, created }): Saved => ({ ref, change: created ? "created" : "changed" })));
  }
  return saved;
}
