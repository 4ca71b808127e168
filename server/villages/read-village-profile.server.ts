import { findOwnVillage, type OwnVillage } from "~/db/queries/villages/own-village";
import type { VillageProfile } from "~/db/queries/villages/save-village-profile";
import type { Actor } from "~/matching/domain/actor";
import { actsForVillage, canEditForVillage, isOnBehalf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { profileOf } from "./edit-village.server";
import { villageScopeOf } from "./village-scope";

/** Who reads the profile of the village with this key. */
export type ReadVillageProfile = { actor: Actor; key: string };

/** A village's profile as those who work for it see it. */
export type VillageProfileReading = Pick<OwnVillage, "village" | "district" | "version"> & {
  profile: VillageProfile;
  canEdit: boolean;
  /** May state what others measured: Indeks Desa, basic needs. */
  canJudge: boolean;
  /** The actor is not of the village and works in its name. */
  isOnBehalf: boolean;
};

/**
 * A village's profile.
 * @throws AppError `village_not_found`
 */
export async function readVillageProfile(
  { db }: Services,
  { actor, key }: ReadVillageProfile,
): Promise<VillageProfileReading> {
  const scope = villageScopeOf(actor);
  const found = scope && (await findOwnVillage(db, { scope, key }));
  if (!found) throw new AppError("village_not_found");
  const { village, district, version, regency } = found;
  const owned = { villageId: found.id, district: district.code, regency, createdBy: null };
  return {
    village,
    district,
    version,
    profile: profileOf(found),
    canEdit: canEditForVillage(actor, owned),
    canJudge: actsForVillage(actor, owned),
    isOnBehalf: isOnBehalf(actor, { villageId: found.id }),
  };
}
