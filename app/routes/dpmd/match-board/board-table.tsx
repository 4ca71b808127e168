import { labels } from "~/matching/domain/phrases/labels";
import { ruleNames } from "~/matching/domain/phrases/rule-names";
import { scoreBand } from "~/matching/domain/ranking";
import type { Board } from "~/server/match-board/read-board.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { href } from "../../../http/href";
import { numberText, percentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type Row = Board["rows"][number];

const potentialCell = (row: Row) => <PotentialCell row={row} />;
const interestCell = (row: Row) => <InterestCell row={row} />;
const scoreCell = (row: Row) => <ScoreCell row={row} />;
const rulesCell = (row: Row) => <RulesCell row={row} />;

/** The pairs of a page; cards on a phone. */
export function BoardTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const language = useLanguage();
  const text = useText().pages.matchBoard;
  const { fundSource } = labels[language];
  const columns: Column<Row>[] = [
    { header: text.columns.pair, cell: potentialCell },
    { header: text.columns.interest, cell: interestCell },
    { header: text.columns.fundSource, cell: ({ interest }) => fundSource[interest.fundSource] },
    { header: text.columns.score, cell: scoreCell },
    {
      header: text.columns.confidence,
      align: "end",
      cell: ({ confidence }) => (confidence === null ? "–" : percentText(confidence, language)),
    },
    { header: text.columns.rules, cell: rulesCell },
  ];
  return (
    <ResponsiveTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ potential, interest }) => `${potential.ref} ${interest.ref}`}
    />
  );
}

function PotentialCell({ row: { potential, village } }: { row: Row }) {
  const { place } = useText().parts;
  return (
    <span className="block">
      <a href={href.potential(potential.ref)} lang="id" className="link inline-block py-1">
        {potential.title}
      </a>
      <span className="block text-sm font-normal text-muted">
        {place.village(village.status, village.name)}, {village.district}
      </span>
    </span>
  );
}

function InterestCell({ row: { interest, partner } }: { row: Row }) {
  return (
    <span className="block">
      <a href={href.interest(interest.ref)} lang="id" className="link inline-block py-1">
        {interest.title}
      </a>
      <span className="block text-sm text-muted">{partner.name}</span>
    </span>
  );
}

function ScoreCell({ row: { potential, interest, score, rules } }: { row: Row }) {
  const language = useLanguage();
  const text = useText().pages.matchBoard;
  const { scoreBand: words } = labels[language];
  const points = score === null ? null : numberText(score, language, 0);
  return (
    <span className="block">
      {points === null && text.noScore}
      {points !== null && rules.length > 0 && text.lifted(points)}
      {points !== null && score !== null && rules.length === 0 && (
        <>
          <strong className="tabular">{points}</strong> {words[scoreBand(score)]}
        </>
      )}
      <a
        href={href.pair(potential.ref, interest.ref)}
        aria-label={text.open(potential.title, interest.title)}
        className="link block py-1 text-sm"
      >
        {text.why}
      </a>
    </span>
  );
}

function RulesCell({ row: { rules, sentence } }: { row: Row }) {
  const names = ruleNames[useLanguage()];
  if (rules.length === 0) return "–";
  return (
    <span className="block">
      {rules.map((code) => names[code]).join(", ")}
      {sentence && <span className="block text-sm text-muted">{sentence}</span>}
    </span>
  );
}
