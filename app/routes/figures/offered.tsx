import type { Figures } from "~/server/statistics/read-figures.server";

import { BarsByDistrict } from "../../components/charts/bars-by-district";
import { BarsBySector } from "../../components/charts/bars-by-sector";
import { districtHref, sectorHref } from "../shared/facet-hrefs";

type OfferedProps = Pick<Figures, "balance" | "districts">;

/** What villages offer, by sector and by district; each bar leads to its potentials. */
export function Offered({ balance, districts }: OfferedProps) {
  const sectors = balance.sectors.filter(({ potentials }) => potentials > 0);
  return (
    <div className="grid gap-14 md:grid-cols-2 md:gap-10">
      <BarsBySector
        sectors={sectors.map(({ sector, potentials }) => ({ sector, count: potentials, href: sectorHref(sector) }))}
      />
      <BarsByDistrict
        districts={districts.map(({ code, name, potentials }) => ({
          code,
          name,
          count: potentials,
          href: districtHref(code),
        }))}
      />
    </div>
  );
}
