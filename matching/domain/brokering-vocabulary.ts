/** The closed code lists of introductions and events; what a person reads of them stands in `phrases/brokering-labels.ts`. */
export const INTRODUCTION_STATES = [
  "requested",
  "proposed",
  "accepted_by_village",
  "accepted_by_partner",
  "introduced",
  "met",
  "concluded",
  "declined",
  "withdrawn",
  "expired",
] as const;
/** How two sides that were introduced came together. */
export const MEETING_KINDS = ["event", "visit", "call"] as const;
/** What a meeting led to. */
export const MEETING_OUTCOMES = ["interested", "mou_intended", "not_now"] as const;

export const EVENT_STATES = ["draft", "open", "wishes_closed", "agenda_draft", "published", "live", "closed"] as const;
/** What a participant wishes of another: a `no` is never scheduled, a mutual `must` whenever anything feasible has it. */
export const WISHES = ["must", "nice", "no"] as const;
/** What an invited village or partner has said. */
export const INVITATION_REPLIES = ["invited", "coming", "not_coming"] as const;
/** How an agenda came about: found by the solver, edited by hand, or an earlier one brought back. */
export const AGENDA_ORIGINS = ["run", "edit", "restored"] as const;
export const AGENDA_RUN_STATES = ["waiting", "running", "done", "stopped", "failed"] as const;

export type EventState = (typeof EVENT_STATES)[number];
export type Wish = (typeof WISHES)[number];
export type InvitationReply = (typeof INVITATION_REPLIES)[number];
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];
