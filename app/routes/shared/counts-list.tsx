import type { Figures } from "~/server/statistics/read-figures.server";

import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";

/** How much there is on both sides, each figure with its words. */
export function CountsList({ counts }: { counts: Figures["counts"] }) {
  const language = useLanguage();
  const text = useText().pages.home.figures;
  const figures = [
    { count: counts.potentials, label: text.potentials },
    { count: counts.villages, label: text.villages },
    { count: counts.interests, label: text.interests },
    { count: counts.partners, label: text.partners },
  ];
  return (
    <dl aria-label={text.title} className="grid grid-cols-2 gap-x-6 gap-y-3 border-t border-line pt-4 md:grid-cols-4">
      {figures.map(({ count, label }) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="tabular text-xl font-bold">{numberText(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
