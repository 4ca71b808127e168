import type { EventState, InvitationReply } from "~/matching/domain/brokering-vocabulary";

import type { Tone } from "../../../components/tone";

/** How each state of an event looks. */
export const EVENT_TONES: Record<EventState, Tone> = {
  draft: "neutral",
  open: "informative",
  wishes_closed: "informative",
  agenda_draft: "warning",
  published: "positive",
  live: "positive",
  closed: "neutral",
};

/** How each answer to an invitation looks. */
export const REPLY_TONES: Record<InvitationReply, Tone> = {
  invited: "warning",
  coming: "positive",
  not_coming: "neutral",
};
