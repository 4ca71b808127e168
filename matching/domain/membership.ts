import { type Actor, type Organisation, ORGANISATION_OF_ROLE } from "./actor";
import { isAdminOf, isBrokerOf } from "./policy";
import { type Role, ROLES, type Standing } from "./vocabulary";

/**
 * An organisation somebody is invited to; `id` is null while it has no account at all, `hasMembers` and `hasHead` count
 * confirmed people.
 */
export type InvitingOrganisation = {
  id: number | null;
  kind: Organisation["kind"];
  hasMembers: boolean;
  hasHead: boolean;
};

/** A person of an organisation as the rules see one. */
export type Member = { userId: string; role: Role; standing: Standing; organisationId: number };

/** The roles that an organisation of this kind has, in the order of `ROLES`. */
export const rolesOf = (kind: Organisation["kind"]): Role[] =>
  ROLES.filter((role) => ORGANISATION_OF_ROLE[role] === kind);

/**
 * The roles in which the actor may invite somebody to the organisation of `regency`: anyone confirmed to their own (DPMD's
 * only by an administrator, a second head of a village only by its head), an administrator to any, a broker the first
 * person of a village or a partner.
 */
export function rolesToInvite(actor: Actor, to: InvitingOrganisation, regency: string): Role[] {
  if (actor.standing !== "confirmed") return [];
  if (isAdminOf(actor, regency)) return rolesOf(to.kind);
  const isOwn = to.id !== null && actor.organisation.id === to.id && to.kind !== "regency";
  if (isOwn) return rolesOf(to.kind).filter((role) => role !== "village_head" || !to.hasHead || actor.role === role);
  const isForBroker = (to.kind === "village" || to.kind === "partner") && !to.hasMembers;
  return isForBroker && isBrokerOf(actor, regency) ? rolesOf(to.kind) : [];
}

/** Whether the actor may see and use the page of its own organisation's people. */
export const canSeeColleagues = ({ standing }: Actor): boolean => standing === "confirmed";

/** Whether the actor may end the member's account: its own, a head that of an operator, an administrator any. */
export function canEndMembership(actor: Actor, member: Member, regency: string): boolean {
  if (actor.standing !== "confirmed") return actor.userId === member.userId;
  if (actor.userId === member.userId || isAdminOf(actor, regency)) return true;
  const isOfSameVillage = actor.organisation.kind === "village" && actor.organisation.id === member.organisationId;
  return isOfSameVillage && actor.role === "village_head" && member.role === "village_operator";
}

/** How somebody stands once their account has ended: a claim that DPMD never confirmed does not end as a membership. */
export const standingAfterEnd = (standing: Standing): "left" | "refused" =>
  standing === "claimed" || standing === "refused" ? "refused" : "left";

/** Whether somebody of this standing can sign in and work. */
export const isIn = (standing: Standing): boolean => standing === "claimed" || standing === "confirmed";

/** Whether the actor may invite somebody in place of the member: its own work, or that of whom it may end. */
export function canHandOver(actor: Actor, member: Member, regency: string): boolean {
  return member.standing === "confirmed" && actor.standing === "confirmed" && canEndMembership(actor, member, regency);
}

/** The other roles an administrator may give to somebody confirmed, within their organisation; none to oneself. */
export function rolesToGive(actor: Actor, member: Member, regency: string): Role[] {
  if (!isAdminOf(actor, regency) || actor.userId === member.userId || member.standing !== "confirmed") return [];
  return rolesOf(ORGANISATION_OF_ROLE[member.role]).filter((role) => role !== member.role);
}
