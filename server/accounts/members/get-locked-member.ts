import type { Db } from "~/db/client";
import { findRank } from "~/db/queries/members/find-rank";
import { type LockedMember, lockMember } from "~/db/queries/members/lock-member";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../../app-error.server";

/** Whose account something is done to, and by whom. */
export type ActOnMember = { actor: Actor; userId: string; regencyCode: string };

/**
 * An account of the regency and its organisation, locked together; the actor still is what they were when they asked.
 * @throws AppError `not_found`, `forbidden` when the actor lost role or standing meanwhile
 */
export async function getLockedMember(
  tx: Db,
  { actor, userId, regencyCode }: ActOnMember,
): Promise<{ member: LockedMember; organisation: FoundOrganisation & { organisationId: number } }> {
  const member = await lockMember(tx, userId);
  if (!member) throw new AppError("not_found");
  const { organisationId } = member;
  const organisation = await findOrganisation(tx, { regencyCode, organisationId });
  if (!organisation) throw new AppError("not_found");
  const rank = await findRank(tx, actor.userId);
  if (rank?.role !== actor.role || rank.standing !== actor.standing) throw new AppError("forbidden");
  return { member, organisation: { ...organisation, organisationId } };
}
