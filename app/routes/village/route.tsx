import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readVillage } from "~/server/villages/read-village.server";

import { orHttpError } from "../../http/errors";
import { orFollowVillage } from "../../http/follow-village";
import { href } from "../../http/href";
import { breadcrumbThing } from "../../http/json-ld";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { textFor } from "../../i18n/text";
import { ReportLink } from "../shared/report-link";
import { trails } from "../shared/trails";
import { VillageFacts } from "./village-facts";
import { VillageHead } from "./village-head";
import { VillageOffers } from "./village-offers";
import { VillagePartners } from "./village-partners";
import { villageThing } from "./village-thing";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const key = refParam(params["key"]);
  const read = () => readVillage(services, { key, language });
  const reading = await orHttpError(() => orFollowVillage(services, { key, hrefOf: href.village }, read));
  return { language, canonical: services.settings.publicUrl + href.village(key), ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (pages, answer) => {
    const { language, village } = answer;
    const place = textFor(language).parts.place.village(village.status, village.name);
    return {
      title: place,
      description: pages.village.description(place),
      card: href.card.village(village.key),
      things: [villageThing(answer), breadcrumbThing(trails.village(pages, place))],
    };
  });

/** What the village offers, and who could stand with it. */
export default function VillagePage() {
  const reading = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-10 py-6 md:py-10">
      <VillageHead reading={reading} />
      <div className="detail-layout">
        <VillageOffers reading={reading} />
        <VillageFacts reading={reading} />
      </div>
      <VillagePartners reading={reading} />
      <ReportLink type="village" of={reading.village.key} />
    </div>
  );
}
