import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { DeskIntroduction } from "~/server/introductions/read-introduction-desk.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { withParameters } from "../../../http/search-parameters";
import { useLanguage, useText } from "../../../i18n/language";
import { STATE_TONES } from "../../shared/introductions/state-tones";
import { type ShownTime, useStanding } from "../../shared/introductions/use-standing";

type DeskTableProps = { caption: string; introductions: readonly DeskIntroduction[]; time: ShownTime };

const pairCell = (one: DeskIntroduction) => <PairCell introduction={one} />;
const stateCell = (one: DeskIntroduction) => <StateCell introduction={one} />;
const ageCell = (one: DeskIntroduction) => <AgeCell introduction={one} />;

/** Introductions with how long they wait; cards on a phone. */
export function DeskTable({ caption, introductions, time }: DeskTableProps) {
  const { table } = useText().pages.introductions.desk;
  const standing = useStanding(time);
  const columns: Column<DeskIntroduction>[] = [
    { header: table.pair, cell: pairCell },
    { header: table.state, cell: stateCell },
    { header: table.age, cell: ageCell },
    { header: table.next, cell: standing },
  ];
  return <ResponsiveTable caption={caption} columns={columns} rows={introductions} rowKey={({ ref }) => ref} />;
}

function PairCell({ introduction }: { introduction: DeskIntroduction }) {
  const { pages, parts } = useText();
  const text = pages.introductions;
  const { ref, village, partner, potential, interest } = introduction;
  const name = parts.place.village(village.status, village.name);
  return (
    <span className="block">
      <a href={href.introduction(ref)} className="link inline-block py-1 font-semibold">
        {text.between(name, partner.name)}
      </a>
      <span lang="id" className="block text-sm font-normal">
        {text.about(potential.title, interest.title)}
      </span>
      <span className="cluster gap-x-4 text-sm font-normal">
        <a href={withParameters(href.introductionDesk, { desa: village.key })} className="link py-1">
          {text.desk.filteredBy(name)}
        </a>
        <a href={withParameters(href.introductionDesk, { mitra: partner.ref })} className="link py-1">
          {text.desk.filteredBy(partner.name)}
        </a>
      </span>
    </span>
  );
}

function StateCell({ introduction: { state, origin } }: { introduction: DeskIntroduction }) {
  const text = useText().pages.introductions;
  const { introductionState } = brokeringLabels[useLanguage()];
  return (
    <span className="block">
      <StatusTag tone={STATE_TONES[state]}>{introductionState[state]}</StatusTag>
      <span className="block text-sm text-muted">{text.origin[origin]}</span>
    </span>
  );
}

function AgeCell({ introduction: { days, isOverdue } }: { introduction: DeskIntroduction }) {
  const text = useText().pages.introductions.desk;
  return (
    <span className="cluster gap-x-2">
      {text.days(days)}
      {isOverdue && <StatusTag tone="warning">{text.overdue}</StatusTag>}
    </span>
  );
}
