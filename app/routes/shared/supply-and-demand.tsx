import type { Figures } from "~/server/statistics/read-figures.server";

import { SupplyDemand } from "../../components/charts/supply-demand";
import { sectorHref } from "./facet-hrefs";

/** Potentials against interests per sector; each sector leads to its potentials. */
export function SupplyAndDemand({ balance }: { balance: Figures["balance"] }) {
  return <SupplyDemand sectors={balance.sectors.map((row) => ({ ...row, href: sectorHref(row.sector) }))} />;
}
