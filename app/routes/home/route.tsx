import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readHome } from "~/server/statistics/read-home.server";

import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { PotentialMap } from "../shared/potential-map";
import { SupplyAndDemand } from "../shared/supply-and-demand";
import { Newest } from "./newest";
import { Welcome } from "./welcome";

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const canonical = services.settings.publicUrl + href.home;
  return { language: await languageOf(request), canonical, ...(await readHome(services)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ home }) => home);

/** What can be found here, where it is, and what nobody has asked for yet. */
export default function HomePage() {
  const { counts, districts, balance, potentials, interests } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-12 pb-4 md:gap-16">
      <Welcome counts={counts} />
      <Newest potentials={potentials} interests={interests} />
      <div className="page grid gap-12 md:grid-cols-2">
        <PotentialMap districts={districts} />
        <SupplyAndDemand balance={balance} />
      </div>
    </div>
  );
}
