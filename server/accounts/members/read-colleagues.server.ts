import { findInvitations, type OpenInvitation } from "~/db/queries/invitations/invitations";
import { findMembers, type MemberRecord } from "~/db/queries/members/find-members";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { canEndMembership, canHandOver, canSeeColleagues, rolesToInvite } from "~/matching/domain/membership";
import type { Role } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** A colleague, and what the actor may do about the account. */
export type Colleague = Pick<MemberRecord, "id" | "name" | "role" | "username" | "lastSeenAt"> & {
  isSelf: boolean;
  canEnd: boolean;
  canBeReplaced: boolean;
  /** The only administrator, who has to invite another before leaving. */
  isLastAdmin: boolean;
};

/** The people of one's own organisation. */
export type Colleagues = {
  organisation: FoundOrganisation;
  people: Colleague[];
  invitations: OpenInvitation[];
  /** Roles the actor may invite to; none for a broker. */
  roles: Role[];
};

/**
 * The confirmed people of the actor's organisation and its open invitations; people whose claim is open are DPMD's to see.
 * @throws AppError `forbidden` while the actor's own claim is open
 */
export async function readColleagues(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  actor: Actor,
): Promise<Colleagues> {
  if (!canSeeColleagues(actor)) throw new AppError("forbidden");
  const { regencyCode } = settings;
  const organisationId = actor.organisation.id;
  const organisation = await findOrganisation(db, { regencyCode, organisationId });
  if (!organisation) throw new AppError("not_found");
  const members = await findMembers(db, { organisationId, standings: ["confirmed"] });
  const admins = members.filter(({ role }) => role === "admin");
  const people = members.map(({ id, name, role, standing, username, lastSeenAt }) => {
    const rule = { userId: id, role, standing, organisationId };
    const isLastAdmin = role === "admin" && admins.length === 1;
    return {
      id,
      name,
      role,
      username,
      lastSeenAt,
      isLastAdmin,
      isSelf: id === actor.userId,
      canEnd: !isLastAdmin && canEndMembership(actor, rule, regencyCode),
      canBeReplaced: canHandOver(actor, rule, regencyCode),
    };
  });
  const roles = rolesToInvite(actor, { ...organisation, id: organisationId }, regencyCode);
  const invitations = await findInvitations(db, { organisationId, at: clock.now() });
  return { organisation, people, invitations, roles };
}
