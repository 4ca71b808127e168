import type { Figures } from "~/server/statistics/read-figures.server";

import { dayText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { CountsList } from "../shared/counts-list";

/** How much there is on both sides today. */
export function FiguresHead({ day, counts }: Pick<Figures, "day" | "counts">) {
  const language = useLanguage();
  const text = useText().pages.figures;
  return (
    <header className="stack gap-4">
      <h1>{text.title}</h1>
      <p className="measure text-lg">{text.asOf(dayText(day, language))}</p>
      <CountsList counts={counts} />
    </header>
  );
}
