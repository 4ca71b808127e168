import type { DeclineReason, Language } from "../vocabulary";
import { brokeringLabels } from "./brokering-labels";

/** Why somebody said no: a code, and what they wrote to it, as typed. */
export type Declined = { code: DeclineReason; words: string | null };

/** The reason as the reader reads it: the code in their language, then the words. "Other" says nothing beside words. */
export function declineReasonText({ code, words }: Declined, language: Language): string {
  if (words !== null && code === "other") return words;
  return [`${brokeringLabels[language].declineReason[code]}.`, words].filter(Boolean).join(" ");
}
