import type { IntroductionState } from "~/matching/domain/brokering-vocabulary";

import type { Tone } from "../../../components/tone";

/** How each state of an introduction looks. */
export const STATE_TONES: Record<IntroductionState, Tone> = {
  requested: "warning",
  proposed: "warning",
  accepted_by_village: "informative",
  accepted_by_partner: "informative",
  introduced: "positive",
  met: "positive",
  concluded: "neutral",
  declined: "negative",
  withdrawn: "neutral",
  expired: "neutral",
};
