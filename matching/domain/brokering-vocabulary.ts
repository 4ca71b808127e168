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

export type IntroductionState = (typeof INTRODUCTION_STATES)[number];
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];
