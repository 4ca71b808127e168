import { eq } from "drizzle-orm";

import type { Village } from "~/matching/domain/market";

import type { Db } from "../../client";
import { villages } from "../../schema";

/** What a village's profile says and may change. */
export type VillageProfile = Pick<Village, "population" | "location" | "developmentIndex" | "basicNeedsMet"> & {
  description: string | null;
};

/** An edit of the profile of the village with this id. */
export type VillageEdit = { id: number; profile: VillageProfile; version: number; invented: string[]; updatedAt: Date };

/** Replaces the profile; the caller holds the village's lock. */
export async function saveVillageProfile(tx: Db, { id, profile, ...edit }: VillageEdit): Promise<void> {
  const { location, ...columns } = profile;
  await tx
    .update(villages)
    .set({ ...columns, latitude: location?.latitude ?? null, longitude: location?.longitude ?? null, ...edit })
    .where(eq(villages.id, id));
}
