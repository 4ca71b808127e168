import type { IntroductionScope } from "~/db/queries/introductions/introduction-scope";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { villageScopeOf } from "../villages/village-scope";

/** The introductions an actor may know of; null when none: whoever waits for DPMD to be confirmed has none yet. */
export function introductionScopeOf(actor: Actor, regencyCode: string): IntroductionScope | null {
  const { standing, organisation } = actor;
  if (standing !== "confirmed") return null;
  if (isBrokerOf(actor, regencyCode)) return { regency: regencyCode };
  if (organisation.kind === "partner") return { partnerId: organisation.partnerId };
  const villages = villageScopeOf(actor);
  return villages && { villages };
}
