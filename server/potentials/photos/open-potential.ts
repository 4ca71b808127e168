import type { Db } from "~/db/client";
import { findOwnPotential, lockOwnPotential, type OwnPotential } from "~/db/queries/potentials/own-potential";
import type { Actor } from "~/matching/domain/actor";
import { canEditForVillage } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { villageScopeOf } from "../../villages/village-scope";
import { ownedByVillage } from "../owned-by-village";

/** Whose photos, and who wants to change them. */
export type OpenPotential = { actor: Actor; ref: string };

/**
 * The potential whose photos the actor may change now.
 * @throws AppError `not_found`, `forbidden`; `wrong_state` for an archived one
 */
export const findOpenPotential = (db: Db, asked: OpenPotential): Promise<OwnPotential> =>
  openPotential(asked, (query) => findOwnPotential(db, query));

/** Like `findOpenPotential`, and nobody else changes it before the transaction ends. */
export const lockOpenPotential = (tx: Db, asked: OpenPotential): Promise<OwnPotential> =>
  openPotential(asked, (query) => lockOwnPotential(tx, query));

type Find = (query: Parameters<typeof findOwnPotential>[1]) => Promise<OwnPotential | null>;

async function openPotential({ actor, ref }: OpenPotential, find: Find): Promise<OwnPotential> {
  const scope = villageScopeOf(actor);
  const found = scope && (await find({ scope, ref }));
  if (!found) throw new AppError("not_found");
  if (!canEditForVillage(actor, ownedByVillage(found))) throw new AppError("forbidden");
  if (found.state === "archived") throw new AppError("wrong_state");
  return found;
}
