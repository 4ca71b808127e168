import type { PartnerScope } from "~/db/queries/interests/interest-scope";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

/** The partners an actor may work for; null when none. What they may do there is the policy's to say. */
export function partnerScopeOf(actor: Actor, regencyCode: string): PartnerScope | null {
  const { userId, standing, organisation } = actor;
  if (isBrokerOf(actor, regencyCode)) return { everyPartner: true };
  if (organisation.kind !== "partner") return null;
  if (standing === "confirmed") return { partnerId: organisation.partnerId, onlyMadeBy: null };
  return standing === "claimed" ? { partnerId: organisation.partnerId, onlyMadeBy: userId } : null;
}
