import type { AssistedVillages } from "~/server/villages/find-assisted-villages.server";

import { DateText } from "../../../components/date-text";
import { ResponsiveTable } from "../../../components/responsive-table";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { villageHref } from "../village-work/village-href";

type Village = AssistedVillages["villages"][number];

/** The villages one may write for; each leads to its potentials. */
export function VillageTable({ villages, total }: { villages: readonly Village[]; total: number }) {
  const { pages, parts } = useText();
  const text = pages.myVillage.assisted;
  const name = ({ key, status, name: bare, district }: Village) => (
    <>
      <a href={villageHref(href.myPotentials, key)} className="link inline-flex min-h-11 items-center">
        {parts.place.village(status, bare)}
      </a>
      <span className="block text-sm font-normal text-muted">{parts.place.district(district)}</span>
    </>
  );
  const account = ({ hasAccount }: Village) => (
    <StatusTag tone={hasAccount ? "positive" : "neutral"}>{hasAccount ? text.hasAccount : text.noAccount}</StatusTag>
  );
  const activity = ({ lastActivityOn: day }: Village) => (day === null ? text.never : <DateText day={day} />);
  return (
    <ResponsiveTable
      caption={text.found(total)}
      rows={villages}
      rowKey={({ key }) => key}
      columns={[
        { header: text.columns.village, cell: name },
        {
          header: text.columns.potentials,
          cell: ({ published, unpublished }) => text.potentials(published, unpublished),
        },
        {
          header: text.columns.activity,
          cell: activity,
        },
        { header: text.columns.account, cell: account },
      ]}
    />
  );
}
