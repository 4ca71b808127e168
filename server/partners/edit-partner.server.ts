import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockOwnPartner, type OwnPartner } from "~/db/queries/partners/own-partner";
import { type PartnerProfile, savePartnerProfile } from "~/db/queries/partners/save-partner-profile";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { changedFields, type FieldNames, namesOf } from "../changed-fields";
import type { Services } from "../services.server";
import { partnerScopeOf } from "./partner-scope";
import { tellPartner } from "./tell-partner";

export type { PartnerProfile } from "~/db/queries/partners/save-partner-profile";

/** Who says what of the partner with this ref, having read which version. */
export type EditPartner = { actor: Actor; ref: string; version: number; profile: PartnerProfile };

/** Saved, with the fields that changed; or not, because somebody saved since: what stands there now. */
export type PartnerSaved =
  | { stale: false; changed: string[] }
  | { stale: true; current: { version: number; profile: PartnerProfile } };

const PARTNER_PATH = "/ruang/mitra";

/**
 * Replaces a partner's profile. One whose claim is open sees the profile only once DPMD has confirmed it.
 * @throws AppError `partner_not_found`, `forbidden`
 */
export async function editPartner({ db, clock, settings }: Services, edit: EditPartner): Promise<PartnerSaved> {
  const { actor, ref, profile } = edit;
  const scope = partnerScopeOf(actor, settings.regencyCode);
  if (!scope) throw new AppError("partner_not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnPartner(tx, { scope, ref });
    if (!found) throw new AppError("partner_not_found");
    const owned = { partnerId: found.id, createdBy: null };
    if (!canEditForPartner(actor, owned, settings.regencyCode)) throw new AppError("forbidden");
    const before = profileOf(found);
    const changes = changedFields(before, profile, FIELDS);
    const changed = namesOf(changes);
    if (changed.length === 0) return { stale: false, changed };
    if (edit.version !== found.version) return { stale: true, current: { version: found.version, profile: before } };
    const at = clock.now();
    await savePartnerProfile(tx, {
      id: found.id,
      profile,
      version: found.version + 1,
      invented: found.invented.filter((field) => !changed.includes(field)),
      updatedAt: at,
    });
    const done = { actor, partnerId: found.id, title: profile.name, path: PARTNER_PATH, at };
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: await tellPartner(tx, done),
      action: "edit_partner",
      subject: { type: "partner", ref },
      changes,
    });
    return { stale: false, changed };
  });
}

/** The profile as it is stored. */
export function profileOf({ partner, description, nib, npwp }: OwnPartner): PartnerProfile {
  const { name, type, kbli, site } = partner;
  return { name, type, description, kbli, nib, npwp, site };
}

/** Name of each field in files and in the log; the NPWP of a person is that person's NIK. */
const FIELDS: FieldNames<PartnerProfile> = {
  names: {
    name: "name",
    type: "type",
    description: "description",
    kbli: "kbli",
    nib: "nib",
    npwp: "npwp",
    site: "location",
  },
  personal: ["nib", "npwp"],
};
