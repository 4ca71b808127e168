import type { Actor } from "./actor";

/** A thing that belongs to a village: the village itself (`createdBy` null) or one of its potentials. */
export type VillageOwned = { villageId: number; district: string; regency: string; createdBy: string | null };

/** A thing that belongs to a partner: the partner itself (`createdBy` null) or one of its interests. */
export type PartnerOwned = { partnerId: number; createdBy: string | null };

/** DPMD's broker of this regency. */
export function isBrokerOf({ role, standing, organisation }: Actor, regency: string): boolean {
  return (
    role === "broker" && standing === "confirmed" && organisation.kind === "regency" && organisation.regency === regency
  );
}

/** An administrator of this regency's installation: accounts, roles, settings. */
export function isAdminOf({ role, standing, organisation }: Actor, regency: string): boolean {
  return (
    role === "admin" && standing === "confirmed" && organisation.kind === "regency" && organisation.regency === regency
  );
}

/** Somebody of DPMD: a broker or an administrator. */
export const isOfDpmd = (actor: Actor, regency: string): boolean =>
  isBrokerOf(actor, regency) || isAdminOf(actor, regency);

/** Somebody of the village itself, confirmed by DPMD, or not yet and then only for what is their own. */
export function speaksForVillage({ userId, standing, organisation }: Actor, owned: VillageOwned): boolean {
  if (organisation.kind !== "village" || organisation.villageId !== owned.villageId) return false;
  return standing === "confirmed" || (standing === "claimed" && owned.createdBy === userId);
}

/** Somebody of the partner itself, confirmed by DPMD, or not yet and then only for what is their own. */
export function speaksForPartner({ userId, standing, organisation }: Actor, owned: PartnerOwned): boolean {
  if (organisation.kind !== "partner" || organisation.partnerId !== owned.partnerId) return false;
  return standing === "confirmed" || (standing === "claimed" && owned.createdBy === userId);
}

/** Somebody who may write for the village without being of it: its kecamatan's officer, or DPMD's broker. */
export function actsForVillage(actor: Actor, { district, regency }: VillageOwned): boolean {
  const { role, standing, organisation } = actor;
  const isItsOfficer = role === "district_officer" && standing === "confirmed";
  const isInDistrict = organisation.kind === "district" && organisation.district === district;
  return (isItsOfficer && isInDistrict) || isBrokerOf(actor, regency);
}

/** Whether the actor may write what belongs to a village, as its own or on its behalf. */
export const canEditForVillage = (actor: Actor, owned: VillageOwned): boolean =>
  speaksForVillage(actor, owned) || actsForVillage(actor, owned);

/** Whether the actor may write what belongs to a partner, as its own or (DPMD's broker of `regency`) on its behalf. */
export const canEditForPartner = (actor: Actor, owned: PartnerOwned, regency: string): boolean =>
  speaksForPartner(actor, owned) || isBrokerOf(actor, regency);

/** Whether the actor may begin a draft for this village; one whose claim is open may, and sees nothing else of it. */
export function canDraftForVillage(actor: Actor, village: Omit<VillageOwned, "createdBy">): boolean {
  return canEditForVillage(actor, { ...village, createdBy: actor.userId });
}

/** Whether the actor may begin a draft for this partner. */
export function canDraftForPartner(actor: Actor, partnerId: number, regency: string): boolean {
  return canEditForPartner(actor, { partnerId, createdBy: actor.userId }, regency);
}

/** The organisation an actor writes on behalf of, when it is not its own: what the audit log records. */
export function isOnBehalf({ organisation }: Actor, owner: { villageId: number } | { partnerId: number }): boolean {
  if ("villageId" in owner) return !(organisation.kind === "village" && organisation.villageId === owner.villageId);
  return !(organisation.kind === "partner" && organisation.partnerId === owner.partnerId);
}
