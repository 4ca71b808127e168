import { labels } from "~/matching/domain/phrases/labels";
import { SECTORS } from "~/matching/domain/vocabulary";

import { shortMoneyText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { ActiveFilters } from "../active-filters";
import { Breadcrumb } from "../breadcrumb";
import { FilterPanel } from "../filter-panel";
import { Pager } from "../pager";
import { ResponsiveTable } from "../responsive-table";
import { SearchBox } from "../search-box";
import { Tabs } from "../tabs";
import { GayaSection } from "./gaya-section";

const ROWS = [
  { village: "Lung Anai", potentials: 7, funding: 1_250_000_000 },
  { village: "Kedang Ipil", potentials: 5, funding: 340_000_000 },
];

/** Search, filters, tabs, table, pager and breadcrumb. */
export function Finding() {
  const { gaya: text, parts } = useText();
  const language = useLanguage();
  const sectors = labels[language].sector;
  return (
    <GayaSection id="finding" title={text.sections.finding}>
      <Breadcrumb
        trail={[
          { label: text.tabs.potentials, href: "/jelajah" },
          { label: parts.place.district(text.examples.district), href: "/jelajah" },
          { label: text.examples.potential },
        ]}
      />
      <SearchBox action="/gaya" label={text.search.label} hint={text.search.hint} />
      <div className="list-layout">
        <FilterPanel
          action="/gaya"
          clearHref="/gaya"
          groups={[
            {
              name: "bidang",
              label: text.fields.sector,
              selected: ["plantation"],
              choices: SECTORS.slice(0, 4).map((sector, place) => ({
                value: sector,
                label: sectors[sector],
                count: 24 - place * 5,
              })),
            },
            { name: "kebutuhan", label: text.fields.needs, selected: [], choices: [] },
          ]}
        />
        <div className="stack">
          <h3 className="sr-only">{text.results}</h3>
          <ActiveFilters clearHref="/gaya" filters={[{ label: sectors.plantation, removeHref: "/gaya?" }]} />
          <Tabs
            label={text.tabs.label}
            tabs={[
              { href: "/gaya?lihat=potensi", label: text.tabs.potentials, count: 158, current: true },
              { href: "/gaya?lihat=minat", label: text.tabs.interests, count: 62 },
              { href: "/gaya?lihat=desa", label: text.tabs.villages, count: 90 },
            ]}
          />
          <ResponsiveTable
            caption={text.table.caption}
            rows={ROWS}
            rowKey={(row) => row.village}
            columns={[
              { header: text.table.village, cell: (row) => row.village },
              { header: text.table.potentials, cell: (row) => row.potentials, align: "end" },
              { header: text.table.funding, cell: (row) => shortMoneyText(row.funding, language), align: "end" },
            ]}
          />
          <Pager page={4} pageCount={12} hrefFor={(page) => `/gaya?halaman=${page}`} />
        </div>
      </div>
    </GayaSection>
  );
}
