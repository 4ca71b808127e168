import { findRivals } from "~/db/queries/claims/find-claims";
import { findUser } from "~/db/queries/members/search-users";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** A claim that was decided: whose, for what, how, and how many others still wait for the same. */
export type DecidedClaim = { userId: string; organisation: string; isAccepted: boolean; othersWaiting: number };

/**
 * What is to be said of a claim after its decision; null when there is no such person, or nothing decided.
 * @throws AppError `forbidden`
 */
export async function readDecided(
  { db, settings }: Pick<Services, "db" | "settings">,
  { actor, userId }: { actor: Actor; userId: string },
): Promise<DecidedClaim | null> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const person = await findUser(db, { regencyCode, userId });
  if (person?.standing !== "confirmed" && person?.standing !== "refused") return null;
  const { name, organisationId } = person.organisation;
  const others = await findRivals(db, { organisationId: organisationId ?? 0, except: userId });
  return { userId, organisation: name, isAccepted: person.standing === "confirmed", othersWaiting: others.length };
}
