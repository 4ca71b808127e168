import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Db } from "~/db/client";
import { lockOwnPotential, type OwnPotential } from "~/db/queries/potentials/own-potential";
import type { PotentialContent } from "~/db/queries/potentials/potential-columns";
import { savePotentialContent } from "~/db/queries/potentials/save-potential-content";
import type { Actor } from "~/matching/domain/actor";
import { canEditForVillage } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { changedFields, namesOf } from "../changed-fields";
import type { Services } from "../services.server";
import { tellVillage } from "../villages/tell-village";
import { villageScopeOf } from "../villages/village-scope";
import { POTENTIAL_FIELDS } from "./potential-fields";
import { ownedByVillage } from "./owned-by-village";
import { potentialPath } from "./potential-path";

export type { PotentialContent } from "~/db/queries/potentials/potential-columns";

/** Who says what anew, having read which version. */
export type EditPotential = { actor: Actor; ref: string; version: number; content: PotentialContent };

/** Saved, with the fields that changed; or not, because somebody saved since: what stands there now. */
export type PotentialSaved =
  | { stale: false; ref: string; version: number; changed: string[] }
  | { stale: true; ref: string; current: { version: number; content: PotentialContent } };

/**
 * Replaces what a potential says. In any state but the archive; of a published one it takes effect at once. What the head
 * approved is what was read then: an edit by another takes the approval back.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (archived)
 */
export async function editPotential(services: Services, edit: EditPotential): Promise<PotentialSaved> {
  const { db, clock } = services;
  const scope = villageScopeOf(edit.actor);
  if (!scope) throw new AppError("not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnPotential(tx, { scope, ref: edit.ref });
    if (!found) throw new AppError("not_found");
    return editLocked(tx, { found, edit, at: clock.now() });
  });
}

/** Edits a potential whose lock the caller holds. */
export async function editLocked(
  tx: Db,
  { found, edit, at }: { found: OwnPotential; edit: EditPotential; at: Date },
): Promise<PotentialSaved> {
  const { actor, content, ref } = edit;
  if (!canEditForVillage(actor, ownedByVillage(found))) throw new AppError("forbidden");
  if (found.state === "archived") throw new AppError("wrong_state");
  const changes = changedFields(found.potential, content, { names: POTENTIAL_FIELDS, ordered: ["needs"] });
  const changed = namesOf(changes);
  if (changed.length === 0) return { stale: false, ref, version: found.version, changed };
  if (edit.version !== found.version) {
    return { stale: true, ref, current: { version: found.version, content: found.potential } };
  }
  const version = found.version + 1;
  await savePotentialContent(tx, {
    id: found.id,
    content,
    version,
    headApprovedAt: actor.role === "village_head" ? found.headApprovedAt : null,
    invented: found.invented.filter((field) => !changed.includes(field)),
    updatedAt: at,
  });
  const { villageId, state } = found;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf: await tellVillage(tx, { actor, villageId, title: content.title, path: potentialPath(ref), at }),
    action: "edit_potential",
    subject: { type: "potential", ref },
    from: state,
    to: state,
    changes,
  });
  return { stale: false, ref, version, changed };
}
