import {
  type ChangingVillage,
  countVillageHoldings,
  findChangingVillages,
  type VillageHoldings,
} from "~/db/queries/succession/lock-villages";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import {
  type ImpossibleChange,
  planChange,
  type PlannedChange,
  type StatedChange,
  VILLAGE_CHANGES,
} from "./planned-change";

export type { ImpossibleChange, PlannedChange };
export { VILLAGE_CHANGES };

/** A village, what moves with it, and what a stated change would come to; `plan` is null while none is stated. */
export type ChangePreview = {
  village: ChangingVillage;
  holdings: VillageHoldings;
  plan: PlannedChange | ImpossibleChange | null;
};

/**
 * What would happen, before it does.
 * @throws AppError `forbidden`, `village_not_found`
 */
export async function previewChange(
  { db, settings }: Pick<Services, "db" | "settings">,
  { actor, village: key, stated }: { actor: Actor; village: string; stated: StatedChange | null },
): Promise<ChangePreview> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const known = await findChangingVillages(db, { regencyCode, keys: stated ? [key, stated.target] : [key] });
  const village = known.get(key);
  if (!village) throw new AppError("village_not_found");
  const plan = stated && (await planChange(db, { stated, known, regencyCode }));
  return { village, holdings: await countVillageHoldings(db, village.id), plan };
}
