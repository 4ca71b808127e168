import type { Actor } from "./actor";
import { actsForVillage, isBrokerOf, speaksForVillage, type VillageOwned } from "./policy";
import type { PotentialState } from "./vocabulary";

/** What can happen to a potential; `return` carries a reason that the village sees. */
export const POTENTIAL_EVENTS = [
  "submit",
  "withdraw",
  "approve",
  "publish",
  "return",
  "pause",
  "resume",
  "archive",
  "restore",
] as const;
export type PotentialEvent = (typeof POTENTIAL_EVENTS)[number];

/** The state that follows, or why there is none. */
export type Transition<State> = { state: State } | { refusal: "forbidden" | "wrong_state" };

const NEXT: Record<PotentialEvent, Partial<Record<PotentialState, PotentialState>>> = {
  submit: { draft: "submitted" },
  withdraw: { submitted: "draft" },
  approve: { submitted: "submitted" },
  publish: { submitted: "published" },
  return: { submitted: "draft" },
  pause: { published: "paused" },
  resume: { paused: "published" },
  archive: { draft: "archived", submitted: "archived", published: "archived", paused: "archived" },
  restore: { archived: "draft" },
};

/**
 * The rule of a potential's life (`draft → submitted → published → (paused) → archived`): the village and those who
 * act for it move it, the village head approves, DPMD publishes or returns it.
 */
export function nextPotential(
  potential: VillageOwned & { state: PotentialState },
  event: PotentialEvent,
  actor: Actor,
): Transition<PotentialState> {
  if (!may(potential, event, actor)) return { refusal: "forbidden" };
  const state = NEXT[event][potential.state];
  return state ? { state } : { refusal: "wrong_state" };
}

/** What the actor may do with the potential now, in the order of `POTENTIAL_EVENTS`. */
export const potentialEventsFor = (potential: VillageOwned & { state: PotentialState }, actor: Actor) =>
  POTENTIAL_EVENTS.filter((event) => "state" in nextPotential(potential, event, actor));

function may(owned: VillageOwned, event: PotentialEvent, actor: Actor): boolean {
  switch (event) {
    case "publish":
    case "return":
      return isBrokerOf(actor, owned.regency);
    case "approve":
      return actor.role === "village_head" && actor.standing === "confirmed" && speaksForVillage(actor, owned);
    default:
      return speaksForVillage(actor, owned) || actsForVillage(actor, owned);
  }
}
