import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Db } from "~/db/client";
import { lockOwnPotential } from "~/db/queries/potentials/own-potential";
import type { PotentialContent } from "~/db/queries/potentials/potential-columns";
import { saveNewPotential } from "~/db/queries/potentials/save-new-potential";
import { lockOwnVillage } from "~/db/queries/villages/own-village";
import type { VillageScope } from "~/db/queries/villages/village-scope";
import type { Actor } from "~/matching/domain/actor";
import { canDraftForVillage } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { tellVillage } from "../villages/tell-village";
import { villageScopeOf } from "../villages/village-scope";
import { editLocked, type PotentialSaved } from "./edit-potential.server";
import { newRef } from "../new-ref.server";
import { potentialPath } from "./potential-path";

/** Who drafts what for the village with this key; `ref` is what the form was given when it was opened. */
export type CreatePotential = { actor: Actor; village: string; ref: string; content: PotentialContent };

/** A fresh ref meets another one almost never; three times in a row is a fault. */
const TRIES = 3;
const FIRST_VERSION = 1;

/**
 * Makes a draft. The same form sent again (a double tap, a line that was lost before the answer came) makes no second one:
 * what it says is saved as an edit of the first.
 * @throws AppError `village_not_found`, `forbidden`
 */
export async function createPotential(services: Services, create: CreatePotential): Promise<PotentialSaved> {
  const { db, clock } = services;
  const { actor } = create;
  const scope = villageScopeOf(actor);
  if (!scope) throw new AppError("village_not_found");
  return db.transaction(async (tx) => {
    // Locked, so that a merge of this moment moves the draft too.
    const found = await lockOwnVillage(tx, { scope, key: create.village });
    if (!found) throw new AppError("village_not_found");
    const { id: villageId, regency, district } = found;
    if (!canDraftForVillage(actor, { villageId, district: district.code, regency })) throw new AppError("forbidden");
    return draft(tx, { create, scope, villageId, at: clock.now() });
  });
}

type Drafting = { create: CreatePotential; scope: VillageScope; villageId: number; at: Date };

async function draft(tx: Db, { create, scope, villageId, at }: Drafting): Promise<PotentialSaved> {
  const { actor, content } = create;
  let { ref } = create;
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await saveNewPotential(tx, { ref, villageId, createdBy: actor.userId, at, content })) {
      await recordAudit(tx, {
        at,
        by: actor,
        onBehalfOf: await tellVillage(tx, { actor, villageId, title: content.title, path: potentialPath(ref), at }),
        action: "create_potential",
        subject: { type: "potential", ref },
        to: "draft",
      });
      return { stale: false, ref, version: FIRST_VERSION, changed: [] };
    }
    const own = await lockOwnPotential(tx, { scope, ref });
    if (own?.villageId === villageId && own.createdBy === actor.userId) {
      return editLocked(tx, { found: own, edit: { actor, ref, version: FIRST_VERSION, content }, at });
    }
    ref = newRef("potential");
  }
  throw new Error("No free ref was found for a new potential");
}
