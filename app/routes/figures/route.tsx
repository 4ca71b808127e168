import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findUntapped } from "~/server/matches/find-untapped.server";
import { readFigures } from "~/server/statistics/read-figures.server";

import { EmptyState } from "../../components/empty-state";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { PotentialMap } from "../shared/potential-map";
import { FiguresHead } from "./figures-head";
import { Balance } from "./balance";
import { Offered } from "./offered";
import { Untapped } from "./untapped";

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const [figures, untapped] = await Promise.all([readFigures(services), findUntapped(services)]);
  const canonical = services.settings.publicUrl + href.figures;
  return { language: await languageOf(request), canonical, ...figures, untapped };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ figures }) => figures);

/** How much there is, what nobody has asked for yet, and where. */
export default function FiguresPage() {
  const { day, counts, balance, districts, untapped } = useLoaderData<typeof loader>();
  const { noPotentials } = useText().pages.home;
  const isOffered = counts.potentials > 0;
  return (
    <div className="page stack gap-14 py-6 md:py-10">
      <FiguresHead day={day} counts={counts} />
      {!isOffered && <EmptyState title={noPotentials.title}>{noPotentials.text}</EmptyState>}
      {isOffered && <Untapped untapped={untapped} all={counts.potentials} />}
      <Balance balance={balance} />
      {isOffered && <Offered balance={balance} districts={districts} />}
      <PotentialMap districts={districts} />
    </div>
  );
}
