import { findOwnPartner, type OwnPartner } from "~/db/queries/partners/own-partner";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { profileOf } from "./edit-partner.server";
import type { PartnerProfile } from "~/db/queries/partners/save-partner-profile";
import { partnerScopeOf } from "./partner-scope";

/** A partner's profile as its form shows it. */
export type MyPartner = { ref: string; isVerified: boolean; version: number; profile: PartnerProfile };

/**
 * The profile of the actor's own partner; DPMD names one by its ref. One statement.
 * @throws AppError `partner_not_found`, `forbidden`
 */
export async function readMyPartner(
  services: Services,
  { actor, partner }: { actor: Actor; partner: string | null },
): Promise<MyPartner> {
  const found = await getOwnPartner(services, { actor, partner });
  const { regencyCode } = services.settings;
  if (!canEditForPartner(actor, { partnerId: found.id, createdBy: null }, regencyCode)) throw new AppError("forbidden");
  return { ref: found.partner.ref, isVerified: found.isVerified, version: found.version, profile: profileOf(found) };
}

/** The actor's own partner, or for DPMD the one it names. @throws AppError `partner_not_found` */
export async function getOwnPartner(
  { db, settings }: Services,
  { actor, partner }: { actor: Actor; partner: string | null },
): Promise<OwnPartner> {
  const scope = partnerScopeOf(actor, settings.regencyCode);
  const { organisation } = actor;
  const ref = organisation.kind === "partner" ? organisation.partner : partner;
  const found = scope && ref !== null ? await findOwnPartner(db, { scope, ref }) : null;
  if (!found) throw new AppError("partner_not_found");
  return found;
}
