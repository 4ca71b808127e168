import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isOnBehalf } from "~/matching/domain/policy";

import { notify } from "../notifications/notify";

/** What was done for a village: its title and where to see it. */
export type DoneForVillage = { actor: Actor; villageId: number; title: string; path: string; at: Date };

/**
 * When somebody who is not of the village acted in its name, tells the village and gives the id of the organisation acted
 * for, for the audit log; null when the village acted itself.
 */
export async function tellVillage(
  tx: Db,
  { actor, villageId, title, path, at }: DoneForVillage,
): Promise<number | null> {
  if (!isOnBehalf(actor, { villageId })) return null;
  await notify(tx, { to: { villageId }, kind: "entered_on_behalf", details: { title, by: actor.name }, path, at });
  return ensureOrganisation(tx, { villageId });
}
