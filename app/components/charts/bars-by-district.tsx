import { useText } from "../../i18n/language";
import type { HeadingLevel } from "../heading";
import { BarRows } from "./bar-rows";
import { ChartFigure } from "./chart-figure";

type BarsByDistrictProps = {
  /** Counts of published potentials; drawn largest first. */
  districts: readonly { code: string; name: string; count: number; href?: string | undefined }[];
  headingLevel?: HeadingLevel;
};

/** How many potentials each district has. */
export function BarsByDistrict({ districts, headingLevel }: BarsByDistrictProps) {
  const text = useText().charts;
  const rows = districts
    .map(({ code, name, count, href }) => ({ code, label: name, count, href }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const largest = rows[0];
  return (
    <ChartFigure
      title={text.byDistrict.title}
      answer={largest && text.byDistrict.answer(largest.label, largest.count)}
      headingLevel={headingLevel}
      columns={[
        { header: text.district, cell: (row) => row.label },
        { header: text.potentials, cell: (row) => row.count, align: "end" },
      ]}
      rows={rows}
      rowKey={(row) => row.code}
    >
      <BarRows rows={rows} describe={text.potentialsCount} />
    </ChartFigure>
  );
}
