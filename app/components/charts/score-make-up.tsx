import { labels } from "~/matching/domain/phrases/labels";
import { CRITERIA, type CriterionName, type Match } from "~/matching/domain/ranking";

import { percentText, signedText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import type { HeadingLevel } from "../heading";
import { ChartFigure } from "./chart-figure";
import { DivergingPair } from "./diverging-pair";
import { MakeUpLegend } from "./make-up-legend";

type ScoreMakeUpProps = {
  match: Pick<Match, "partner" | "village" | "values" | "unknown">;
  headingLevel?: HeadingLevel;
};

type Row = { key: string; label: string; value: string; partner: string; village: string };

/** What each criterion adds to or takes from the fit of both sides, strongest first, for somebody new to scores. */
export function ScoreMakeUp({ match, headingLevel }: ScoreMakeUpProps) {
  const language = useLanguage();
  const text = useText().charts.makeUp;
  const names = labels[language].criterion;
  const { partner, village, values, unknown } = match;
  const weight = (criterion: CriterionName) =>
    Math.abs(partner.contributions[criterion]) + Math.abs(village.contributions[criterion]);
  const known = CRITERIA.filter((criterion) => values[criterion] !== null).sort((a, b) => weight(b) - weight(a));
  const unstated = unknown.filter((criterion) => criterion !== "track_record");
  const reach = Math.max(
    0.01,
    ...known.flatMap((name) => [Math.abs(partner.contributions[name]), Math.abs(village.contributions[name])]),
  );
  const signed = (value: number) => signedText(value, language);
  const rows: Row[] = [
    row("start", text.start, { partner: signed(partner.bias), village: signed(village.bias) }),
    ...[...known, ...unknown].map((name) => ({
      key: name,
      label: names[name],
      value: valueText(values[name]),
      partner: signed(partner.contributions[name]),
      village: signed(village.contributions[name]),
    })),
    row("sum", text.sum, { partner: signed(logit(partner.fit)), village: signed(logit(village.fit)) }),
    row("fit", text.fit, { partner: percentText(partner.fit, language), village: percentText(village.fit, language) }),
  ];

  function valueText(value: number | null): string {
    return value === null ? text.unknown : percentText(value, language);
  }

  return (
    <ChartFigure
      title={text.title}
      answer={text.intro}
      headingLevel={headingLevel}
      columns={[
        { header: text.criterion, cell: ({ label }) => label },
        { header: text.value, cell: ({ value }) => value, align: "end" },
        { header: text.partner, cell: (cells) => cells.partner, align: "end" },
        { header: text.village, cell: (cells) => cells.village, align: "end" },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
      note={text.note}
    >
      <div className="max-w-192 text-sm">
        <MakeUpLegend partnerFit={partner.fit} villageFit={village.fit} />
        <ul>
          {known.map((name) => (
            <li key={name} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[10rem_1fr] sm:items-center">
              <span aria-hidden="true">{names[name]}</span>
              <span className="sr-only">
                {text.bar(names[name], signed(partner.contributions[name]), signed(village.contributions[name]))}
              </span>
              <DivergingPair upper={partner.contributions[name]} lower={village.contributions[name]} reach={reach} />
            </li>
          ))}
        </ul>
        {unstated.length > 0 && (
          <p className="measure mt-3 text-muted">
            {text.unknownCriteria(unstated.map((name) => names[name]).join(", "))}
          </p>
        )}
        {unknown.includes("track_record") && <p className="measure mt-3 text-muted">{text.noRecord}</p>}
      </div>
    </ChartFigure>
  );
}

function row(key: string, label: string, cells: { partner: string; village: string }): Row {
  return { key, label, value: "", ...cells };
}

/** Log-odds of a fit strictly between 0 and 1. */
function logit(fit: number): number {
  return Math.log(fit / (1 - fit));
}
