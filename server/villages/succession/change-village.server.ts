import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { findSuccessor } from "~/db/queries/succession/find-successor";
import { lockVillages } from "~/db/queries/succession/lock-villages";
import { mergeVillages } from "~/db/queries/succession/merge-villages";
import { giveCode, saveSuccession } from "~/db/queries/succession/save-succession";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { type ImpossibleChange, planChange, type PlannedChange, type StatedChange } from "./planned-change";

/** A change with the regulation that decided it. */
export type ChangeVillage = StatedChange & { actor: Actor; basis: string };

/** The village's key from now on, or why nothing changed. */
export type ChangedVillage = { result: "changed"; key: string } | { result: ImpossibleChange };

/**
 * Gives a village a code, a new code, or merges it into another, with everything that is of it: old links, files and user
 * names lead on. A code that the official list has already is that village's: the two rows become one.
 * @throws AppError `forbidden`, `village_not_found`, `wrong_state` when the village has changed in the meantime
 */
export async function changeVillage(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, basis, ...stated }: ChangeVillage,
): Promise<ChangedVillage> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  return db.transaction(async (tx) => {
    const known = await lockVillages(tx, { regencyCode, keys: [stated.village, stated.target] });
    const plan = await planChange(tx, { stated, known, regencyCode });
    if (plan === null) throw new AppError(await whyAbsent(tx, { regencyCode, oldKey: stated.village }));
    if (typeof plan === "string") return { result: plan };
    const { from } = plan;
    const { id, key, name } = await carryOut(tx, plan, at);
    const change = nameOf(plan);
    await saveSuccession(tx, {
      oldKey: from.key,
      villageId: id,
      change,
      basis,
      decidedBy: actor.userId,
      at,
      newKey: key,
    });
    await recordAudit(tx, {
      at,
      by: actor,
      action: change === "merged" ? "merge_village" : "recode_village",
      subject: { type: "village", ref: key },
      from: from.key,
      to: key,
      reason: basis,
      details: { change },
    });
    const notice = { to: { villageId: id }, path: `/desa/${encodeURIComponent(key)}`, at };
    if (change === "merged") {
      await notify(tx, { ...notice, kind: "village_merged", details: { village: from.name, into: name, code: key } });
    } else {
      await notify(tx, { ...notice, kind: "village_recoded", details: { village: name, code: key } });
    }
    return { result: "changed", key };
  });
}

async function carryOut(tx: Db, plan: PlannedChange, at: Date): Promise<{ id: number; key: string; name: string }> {
  const { from } = plan;
  if (plan.does === "merge") {
    const { into, isSame } = plan;
    await mergeVillages(tx, { from: from.id, into: into.id, isSame, at });
    return into;
  }
  const { code, district, status } = plan;
  const isGiven = await giveCode(tx, { id: from.id, code, districtCode: district.code, status, at });
  if (!isGiven) throw new AppError("wrong_state");
  return { id: from.id, key: code, name: from.name };
}

function nameOf(plan: PlannedChange): "became_definitive" | "merged" | "recoded" {
  if (plan.does === "merge" && !plan.isSame) return "merged";
  return plan.from.code === null ? "became_definitive" : "recoded";
}

/** Whoever comes second finds that the key is history. */
async function whyAbsent(tx: Db, which: { regencyCode: string; oldKey: string }) {
  return (await findSuccessor(tx, which)) === null ? "village_not_found" : "wrong_state";
}
