import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockOwnVillage, type OwnVillage } from "~/db/queries/villages/own-village";
import { saveVillageProfile, type VillageProfile } from "~/db/queries/villages/save-village-profile";
import type { Actor } from "~/matching/domain/actor";
import { actsForVillage, canEditForVillage } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { changedFields, type FieldNames, namesOf } from "../changed-fields";
import type { Services } from "../services.server";
import { tellVillage } from "./tell-village";
import { villageScopeOf } from "./village-scope";

export type { VillageProfile } from "~/db/queries/villages/save-village-profile";

/** Who says what of the village with this key, having read which version. */
export type EditVillage = { actor: Actor; key: string; version: number; profile: VillageProfile };

/** Saved, with the fields that changed; or not, because somebody saved since: what stands there now. */
export type VillageSaved =
  | { stale: false; changed: string[] }
  | { stale: true; current: { version: number; profile: VillageProfile } };

const VILLAGE_PATH = "/ruang/desa";

/**
 * Replaces a village's profile. Indeks Desa and basic needs are measured by others: the village itself does not change
 * them, only who acts for it.
 * @throws AppError `village_not_found`, `forbidden`
 */
export async function editVillage({ db, clock }: Services, edit: EditVillage): Promise<VillageSaved> {
  const { actor, key } = edit;
  const scope = villageScopeOf(actor);
  if (!scope) throw new AppError("village_not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnVillage(tx, { scope, key });
    if (!found) throw new AppError("village_not_found");
    const owned = { villageId: found.id, district: found.district.code, regency: found.regency, createdBy: null };
    if (!canEditForVillage(actor, owned)) throw new AppError("forbidden");
    const before = profileOf(found);
    const { developmentIndex, basicNeedsMet } = actsForVillage(actor, owned) ? edit.profile : before;
    const profile = { ...edit.profile, developmentIndex, basicNeedsMet };
    const changes = changedFields(before, profile, FIELDS);
    const changed = namesOf(changes);
    if (changed.length === 0) return { stale: false, changed };
    if (edit.version !== found.version) return { stale: true, current: { version: found.version, profile: before } };
    const at = clock.now();
    await saveVillageProfile(tx, {
      id: found.id,
      profile,
      version: found.version + 1,
      invented: found.invented.filter((field) => !changed.includes(field)),
      updatedAt: at,
    });
    const { name } = found.village;
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: await tellVillage(tx, { actor, villageId: found.id, title: name, path: VILLAGE_PATH, at }),
      action: "edit_village",
      subject: { type: "village", ref: key },
      changes,
    });
    return { stale: false, changed };
  });
}

/** The profile as it is stored. */
export function profileOf({ village, description }: OwnVillage): VillageProfile {
  const { population, location, developmentIndex, basicNeedsMet } = village;
  return { description, population, location, developmentIndex, basicNeedsMet };
}

/** Name of each field in files and in the log. */
const FIELDS: FieldNames<VillageProfile> = {
  names: {
    description: "description",
    population: "population",
    location: "location",
    developmentIndex: "development_index",
    basicNeedsMet: "basic_needs_met",
  },
};
