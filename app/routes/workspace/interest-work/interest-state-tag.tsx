import type { InterestState } from "~/matching/domain/vocabulary";

import { StatusTag } from "../../../components/status-tag";
import type { Tone } from "../../../components/tone";
import { useText } from "../../../i18n/language";

const TONE: Record<InterestState, Tone> = {
  draft: "neutral",
  submitted: "informative",
  published: "positive",
  paused: "warning",
  closed: "neutral",
};

type InterestStateTagProps = { state: InterestState; isReturned: boolean };

/** Where an interest stands, in a word; a draft that DPMD returned warns. */
export function InterestStateTag({ state, isReturned }: InterestStateTagProps) {
  const words = useText().pages.myInterest;
  return <StatusTag tone={isReturned ? "warning" : TONE[state]}>{words.states[state]}</StatusTag>;
}
