import type { Figures } from "~/server/statistics/read-figures.server";

import { SupplyDemand } from "../../components/charts/supply-demand";
import { sectorHref } from "./facet-hrefs";

/** Potentials against interests per sector; each sector leads to its potentials; nothing in an empty market. */
export function SupplyAndDemand({ balance }: { balance: Figures["balance"] }) {
  if (balance.sectors.length === 0) return null;
  return <SupplyDemand sectors={balance.sectors.map((row) => ({ ...row, href: sectorHref(row.sector) }))} />;
}
