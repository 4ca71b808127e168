import type { Figures } from "~/server/statistics/read-figures.server";

import { useText } from "../../i18n/language";
import { SupplyAndDemand } from "../shared/supply-and-demand";

/** Supply against demand per sector, and how many interests take any. */
export function Balance({ balance }: { balance: Figures["balance"] }) {
  const text = useText().pages.figures;
  return (
    <section className="stack gap-2">
      <SupplyAndDemand balance={balance} />
      {balance.anySector > 0 && <p className="measure text-sm text-muted">{text.anySector(balance.anySector)}</p>}
    </section>
  );
}
