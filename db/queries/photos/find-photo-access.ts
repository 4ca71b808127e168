import { eq } from "drizzle-orm";

import type { PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, photos, potentials, villages } from "../../schema";

/** What decides who may see a photo: its potential's state, whose it is, and who made it. */
export type PhotoAccess = {
  state: PotentialState;
  villageId: number;
  district: string;
  regency: string;
  createdBy: string | null;
};

/** Whose the photo with this key is. */
export async function findPhotoAccess(db: Db, key: string): Promise<PhotoAccess | null> {
  const [found] = await db
    .select({
      state: potentials.state,
      villageId: villages.id,
      district: villages.districtCode,
      regency: districts.regencyCode,
      createdBy: potentials.createdBy,
    })
    .from(photos)
    .innerJoin(potentials, eq(potentials.id, photos.potentialId))
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(eq(photos.key, key));
  return found ?? null;
}
