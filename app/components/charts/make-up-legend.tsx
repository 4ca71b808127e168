import { ArrowLeft, ArrowRight } from "lucide-react";

import { percentText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";

type MakeUpLegendProps = { partnerFit: number; villageFit: number };

/** Which bar is whose, and which way is up; the fits are 0..1. */
export function MakeUpLegend({ partnerFit, villageFit }: MakeUpLegendProps) {
  const language = useLanguage();
  const text = useText().charts.makeUp;
  return (
    <>
      <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="28" height="12">
            <rect width="28" height="12" className="fill-brand" />
          </svg>
          {text.partner}: <strong className="tabular">{percentText(partnerFit, language)}</strong>
        </li>
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="28" height="12">
            <rect x="1" y="1" width="26" height="10" strokeWidth="2" className="fill-accent-soft stroke-accent" />
          </svg>
          {text.village}: <strong className="tabular">{percentText(villageFit, language)}</strong>
        </li>
      </ul>
      <p aria-hidden="true" className="grid grid-cols-2 border-b border-control pb-1 font-semibold sm:ml-44">
        <span className="flex items-center justify-end gap-1.5 pr-3">
          <ArrowLeft className="icon" />
          {text.lowers}
        </span>
        <span className="flex items-center gap-1.5 pl-3">
          {text.raises}
          <ArrowRight className="icon" />
        </span>
      </p>
    </>
  );
}
