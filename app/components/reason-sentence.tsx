import { CircleMinus, CirclePlus } from "lucide-react";

import type { Reason } from "~/matching/domain/ranking";

import { useText } from "../i18n/language";

/** One reason for or against, with the side it speaks for. */
export function ReasonSentence({ reason }: { reason: Reason }) {
  const text = useText().parts.score.side;
  const speaksFor = reason.contribution >= 0;
  const Icon = speaksFor ? CirclePlus : CircleMinus;
  return (
    <span className="with-icon">
      <Icon className={`icon ${speaksFor ? "text-positive" : "text-warning"}`} />
      <span>
        {reason.text} <span className="whitespace-nowrap text-sm text-muted">({text[reason.side]})</span>
      </span>
    </span>
  );
}
