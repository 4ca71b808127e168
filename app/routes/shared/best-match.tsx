import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";
import type { MatchSummary } from "~/server/listings.server";

import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";

type BestMatchProps = {
  /** The first match; null when there is none. */
  best: { name: string; match: MatchSummary } | null;
  /** How many are worth an introduction. */
  worthy: number;
  /** What to say when there is none. */
  none: string;
};

/** The page's answer in one line: what fits best, how well, and where the reasons stand. */
export function BestMatch({ best, worthy, none }: BestMatchProps) {
  const language = useLanguage();
  const text = useText().pages.match;
  if (!best) return <p className="border-l-4 border-control bg-sunken px-4 py-3">{none}</p>;
  const { score } = best.match;
  return (
    <p className={`border-l-4 px-4 py-3 ${worthy > 0 ? "border-brand bg-brand-soft" : "border-control bg-sunken"}`}>
      {worthy > 0 ? text.bestIs : text.nearestIs} <strong className="font-semibold">{best.name}</strong>
      {" · "}
      {labels[language].scoreBand[scoreBand(score)]}{" "}
      <span className="tabular whitespace-nowrap">({text.outOf100(numberText(score, language, 0))})</span>
      {worthy > 1 && <>, {text.others(worthy - 1)}</>}.{" "}
      <a href="#cocok" className="link whitespace-nowrap">
        {text.seeWhy}
      </a>
    </p>
  );
}
