import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findUntapped } from "~/server/matches/find-untapped.server";
import { readFigures } from "~/server/statistics/read-figures.server";

import { BarsByDistrict } from "../../components/charts/bars-by-district";
import { BarsBySector } from "../../components/charts/bars-by-sector";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { districtHref, sectorHref } from "../shared/facet-hrefs";
import { PotentialMap } from "../shared/potential-map";
import { FiguresHead } from "./figures-head";
import { Balance } from "./balance";
import { Untapped } from "./untapped";

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const [figures, untapped] = await Promise.all([readFigures(services), findUntapped(services)]);
  return { language: await languageOf(request), ...figures, untapped };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ figures }) => figures);

/** How much there is, what nobody has asked for yet, and where. */
export default function FiguresPage() {
  const { day, counts, balance, districts, untapped } = useLoaderData<typeof loader>();
  const sectors = balance.sectors.filter(({ potentials }) => potentials > 0);
  return (
    <div className="page stack gap-14 py-6 md:py-10">
      <FiguresHead day={day} counts={counts} />
      {counts.potentials > 0 && <Untapped untapped={untapped} all={counts.potentials} />}
      <Balance balance={balance} />
      <div className="grid gap-14 md:grid-cols-2 md:gap-10">
        {sectors.length > 0 && (
          <BarsBySector
            sectors={sectors.map(({ sector, potentials }) => ({ sector, count: potentials, href: sectorHref(sector) }))}
          />
        )}
        <BarsByDistrict
          districts={districts.map(({ code, name, potentials }) => ({
            code,
            name,
            count: potentials,
            href: districtHref(code),
          }))}
        />
      </div>
      <PotentialMap districts={districts} />
    </div>
  );
}
