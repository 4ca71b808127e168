import type { PotentialState } from "~/matching/domain/vocabulary";

import { StatusTag } from "../../../components/status-tag";
import type { Tone } from "../../../components/tone";
import { useText } from "../../../i18n/language";

const TONE: Record<PotentialState, Tone> = {
  draft: "neutral",
  submitted: "informative",
  published: "positive",
  paused: "warning",
  archived: "neutral",
};

type PotentialStateTagProps = { state: PotentialState; isReturned: boolean };

/** Where a potential stands, in a word; a draft that DPMD returned warns. */
export function PotentialStateTag({ state, isReturned }: PotentialStateTagProps) {
  const words = useText().pages.myPotential;
  return <StatusTag tone={isReturned ? "warning" : TONE[state]}>{words.states[state]}</StatusTag>;
}
