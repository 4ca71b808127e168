import { labels } from "~/matching/domain/phrases/labels";
import { CRITERIA, type CriterionName, type Match } from "~/matching/domain/ranking";
import type { Compared } from "~/server/shortlist/compare-matches.server";

import { DivergingPair } from "../../../components/charts/diverging-pair";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { signedText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { LETTERS } from "./letters";

type CompareCriteriaProps = { compared: readonly Compared[] };

type Bars = { title: string; match: Match };

/** Where each score comes from: both sides' bars per criterion, all on one scale. Nothing when no two can be introduced. */
export function CompareCriteria({ compared }: CompareCriteriaProps) {
  const language = useLanguage();
  const text = useText().pages.shortlist.compare;
  const charts = useText().charts.makeUp;
  const names = labels[language].criterion;
  const bars = compared.flatMap(({ potential, match }, place): Bars[] =>
    match ? [{ title: `${LETTERS[place]} · ${potential.title}`, match }] : [],
  );
  if (bars.length < 2) return null;
  const known = CRITERIA.filter((criterion) => bars.some(({ match }) => match.values[criterion] !== null));
  const reach = Math.max(
    0.01,
    ...bars.flatMap(({ match }) => known.flatMap((name) => both(match, name).map(Math.abs))),
  );
  return (
    <section className="stack">
      <div>
        <h2>{text.criteria}</h2>
        <p className="measure text-muted">{text.criteriaLead}</p>
      </div>
      <Legend />
      <div className="max-sm:[&_td]:flex-col max-sm:[&_td]:gap-0 sm:[&_table]:table-fixed">
        <ResponsiveTable<CriterionName>
          caption={text.criteria}
          rows={known}
          rowKey={(name) => name}
          columns={[
            { header: charts.criterion, cell: (name) => names[name] },
            ...bars.map((one) => barsColumn(one, reach)),
          ]}
        />
      </div>
    </section>
  );
}

const barsColumn = ({ title, match }: Bars, reach: number): Column<CriterionName> => ({
  header: title,
  cell: (name) => <Cell match={match} name={name} reach={reach} />,
});

const both = ({ partner, village }: Match, name: CriterionName) => [
  partner.contributions[name],
  village.contributions[name],
];

function Cell({ match, name, reach }: { match: Match; name: CriterionName; reach: number }) {
  const language = useLanguage();
  const text = useText().charts.makeUp;
  if (match.values[name] === null) {
    return <span className="text-muted">{match.unknown.includes(name) ? text.unknown : text.notApplicable}</span>;
  }
  const [partner = 0, village = 0] = both(match, name);
  const sentence = text.bar(
    labels[language].criterion[name],
    signedText(partner, language),
    signedText(village, language),
  );
  return (
    <span className="block w-full">
      <span className="sr-only">{sentence}</span>
      <DivergingPair upper={partner} lower={village} reach={reach} />
    </span>
  );
}

function Legend() {
  const text = useText().charts.makeUp;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="28" height="12">
          <rect width="28" height="12" className="fill-brand" />
        </svg>
        {text.partner}
      </li>
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="28" height="12">
          <rect x="1" y="1" width="26" height="10" strokeWidth="2" className="fill-accent-soft stroke-accent" />
        </svg>
        {text.village}
      </li>
      <li className="text-muted">
        ← {text.lowers} · {text.raises} →
      </li>
    </ul>
  );
}
