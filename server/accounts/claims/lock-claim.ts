import type { Db } from "~/db/client";
import { type LockedMember, lockMember } from "~/db/queries/members/lock-member";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";

import { AppError } from "../../app-error.server";

/** A claim that nobody else can decide until the transaction ends. */
export type LockedClaim = { person: LockedMember; organisation: FoundOrganisation };

/**
 * Locks the claim of a person on an organisation of the regency.
 * @throws AppError `not_found`, and `wrong_state` when somebody has decided it already
 */
export async function lockClaim(
  tx: Db,
  { userId, regencyCode }: { userId: string; regencyCode: string },
): Promise<LockedClaim> {
  const person = await lockMember(tx, userId);
  const organisation = person && (await findOrganisation(tx, { regencyCode, organisationId: person.organisationId }));
  if (!organisation) throw new AppError("not_found");
  if (person.standing !== "claimed") throw new AppError("wrong_state");
  return { person, organisation };
}
