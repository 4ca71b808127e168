import type { Actor } from "./actor";
import { canEditForPartner, isBrokerOf, type PartnerOwned } from "./policy";
import type { Transition } from "./potential-state";
import type { InterestState } from "./vocabulary";

/** What can happen to an interest; `return` carries a reason that the partner sees. */
export const INTEREST_EVENTS = [
  "submit",
  "withdraw",
  "publish",
  "return",
  "pause",
  "resume",
  "close",
  "reopen",
] as const;
export type InterestEvent = (typeof INTEREST_EVENTS)[number];

const NEXT: Record<InterestEvent, Partial<Record<InterestState, InterestState>>> = {
  submit: { draft: "submitted" },
  withdraw: { submitted: "draft" },
  publish: { submitted: "published" },
  return: { submitted: "draft" },
  pause: { published: "paused" },
  resume: { paused: "published" },
  close: { draft: "closed", submitted: "closed", published: "closed", paused: "closed" },
  reopen: { closed: "draft" },
};

/** The rule of an interest's life (`draft → submitted → published → (paused) → closed`): the partner moves it, DPMD publishes or returns it. */
export function nextInterest(
  interest: PartnerOwned & { state: InterestState; regency: string },
  event: InterestEvent,
  actor: Actor,
): Transition<InterestState> {
  if (!may(interest, event, actor)) return { refusal: "forbidden" };
  const state = NEXT[event][interest.state];
  return state ? { state } : { refusal: "wrong_state" };
}

/** What the actor may do with the interest now, in the order of `INTEREST_EVENTS`. */
export const interestEventsFor = (
  interest: PartnerOwned & { state: InterestState; regency: string },
  actor: Actor,
): InterestEvent[] => INTEREST_EVENTS.filter((event) => "state" in nextInterest(interest, event, actor));

function may(interest: PartnerOwned & { regency: string }, event: InterestEvent, actor: Actor): boolean {
  if (event === "publish" || event === "return") {
    return isBrokerOf(actor, interest.regency);
  }
  return canEditForPartner(actor, interest, interest.regency);
}
