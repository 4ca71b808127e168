import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isOnBehalf } from "~/matching/domain/policy";

import { notify } from "../notifications/notify";

/** What was done for a partner: its title and where to see it. */
export type DoneForPartner = { actor: Actor; partnerId: number; title: string; path: string; at: Date };

/**
 * When somebody who is not of the partner acted in its name, tells the partner and gives the id of the organisation acted
 * for, for the audit log; null when the partner acted itself.
 */
export async function tellPartner(
  tx: Db,
  { actor, partnerId, title, path, at }: DoneForPartner,
): Promise<number | null> {
  if (!isOnBehalf(actor, { partnerId })) return null;
  await notify(tx, { to: { partnerId }, kind: "entered_on_behalf", details: { title, by: actor.name }, path, at });
  return ensureOrganisation(tx, { partnerId });
}
