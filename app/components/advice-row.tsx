import type { Advice } from "~/matching/domain/ranking";

import { numberText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";

/** One change the village could make and the points it would add; stands in a `ul`. */
export function AdviceRow({ advice }: { advice: Advice }) {
  const language = useLanguage();
  const text = useText().parts.advice;
  return (
    <li className="flex items-baseline justify-between gap-4 border-b border-line py-2 last:border-b-0">
      <span className="measure">{advice.text}</span>
      <strong className="tabular flex-none font-semibold text-positive">
        {text.gain(numberText(advice.gain, language, 1))}
      </strong>
    </li>
  );
}
