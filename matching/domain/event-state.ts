import type { Actor } from "./actor";
import type { EventState } from "./brokering-vocabulary";
import { isBrokerOf } from "./policy";

/** An expose as the rules see one. */
export type EventRules = { state: EventState; regency: string };

/** What can happen to an event. */
export const EVENT_MOVES = [
  "open",
  "close_wishes",
  "reopen_wishes",
  "draft_agenda",
  "publish",
  "start",
  "close",
] as const;
export type EventMove = (typeof EVENT_MOVES)[number];

/** The state that follows, or why there is none. */
export type NextEvent = { state: EventState } | { refusal: "forbidden" | "wrong_state" };

const NEXT: Record<EventMove, Partial<Record<EventState, EventState>>> = {
  open: { draft: "open" },
  close_wishes: { open: "wishes_closed" },
  reopen_wishes: { wishes_closed: "open", agenda_draft: "open" },
  // What is published stays published while the next agenda is drafted, and a published one gives way to another.
  draft_agenda: {
    wishes_closed: "agenda_draft",
    agenda_draft: "agenda_draft",
    published: "published",
    live: "live",
  },
  publish: { agenda_draft: "published", published: "published", live: "live" },
  start: { published: "live" },
  close: { live: "closed" },
};

/** The rule of an event's life: `draft → open → wishes_closed → agenda_draft → published → live → closed`, by DPMD's brokers alone. */
export function nextEvent({ state, regency }: EventRules, move: EventMove, actor: Actor): NextEvent {
  if (!isBrokerOf(actor, regency)) return { refusal: "forbidden" };
  const next = NEXT[move][state];
  return next ? { state: next } : { refusal: "wrong_state" };
}

/** What the actor may do with the event now, in the order of `EVENT_MOVES`. */
export const eventMovesFor = (event: EventRules, actor: Actor): EventMove[] =>
  EVENT_MOVES.filter((move) => "state" in nextEvent(event, move, actor));

/** Whether what participants state (reply, availability, wishes) is still taken from themselves. */
export const isOpenToParticipants = ({ state }: Pick<EventRules, "state">): boolean => state === "open";

/** Whether DPMD may still state it for them, from paper or by phone. */
export const isOpenToBrokers = ({ state }: Pick<EventRules, "state">): boolean => state !== "closed";

/** Whether times, slots and tables may change: an agenda that was made stands on them. */
export const mayChangePlan = ({ state }: Pick<EventRules, "state">): boolean =>
  state === "draft" || state === "open" || state === "wishes_closed";
