import { type ReturnReason, returnReasonText } from "~/matching/domain/phrases/return-reason";

import { useLanguage } from "../i18n/language";

/** Why DPMD returned it: what is to be mended in the reader's language, what DPMD wrote as it was typed. */
export function WhyReturned({ reason }: { reason: ReturnReason }) {
  return <p className="whitespace-pre-line">{returnReasonText(reason, useLanguage())}</p>;
}
