import { findOwnInterest, type OwnInterest } from "~/db/queries/interests/own-interest";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { partnerScopeOf } from "../partners/partner-scope";
import type { Services } from "../services.server";
import { ownedByPartner } from "./owned-by-partner";

/** The interest that the actor may work on. @throws AppError `not_found`, `forbidden` */
export async function getOwnInterest(
  { db, settings }: Services,
  { actor, ref }: { actor: Actor; ref: string },
): Promise<OwnInterest> {
  const scope = partnerScopeOf(actor, settings.regencyCode);
  const found = scope && (await findOwnInterest(db, { scope, ref }));
  if (!found) throw new AppError("not_found");
  if (!canEditForPartner(actor, ownedByPartner(found), settings.regencyCode)) throw new AppError("forbidden");
  return found;
}
