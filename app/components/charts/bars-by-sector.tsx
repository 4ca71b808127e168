import { labels } from "~/matching/domain/phrases/labels";
import type { Sector } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../../i18n/language";
import type { HeadingLevel } from "../heading";
import { BarRows } from "./bar-rows";
import { ChartFigure } from "./chart-figure";

type BarsBySectorProps = {
  /** Counts of published potentials; drawn largest first. */
  sectors: readonly { sector: Sector; count: number; href?: string | undefined }[];
  headingLevel?: HeadingLevel;
};

/** How many potentials each sector has. */
export function BarsBySector({ sectors, headingLevel }: BarsBySectorProps) {
  const text = useText().charts;
  const names = labels[useLanguage()].sector;
  const rows = sectors
    .map(({ sector, count, href }) => ({ code: sector, label: names[sector], count, href }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const largest = rows[0];
  return (
    <ChartFigure
      title={text.bySector.title}
      answer={largest && text.bySector.answer(largest.label, largest.count)}
      headingLevel={headingLevel}
      columns={[
        { header: text.sector, cell: (row) => row.label },
        { header: text.potentials, cell: (row) => row.count, align: "end" },
      ]}
      rows={rows}
      rowKey={(row) => row.code}
    >
      <BarRows rows={rows} describe={text.potentialsCount} />
    </ChartFigure>
  );
}
