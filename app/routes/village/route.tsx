import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import type { Language } from "~/matching/domain/vocabulary";
import { AppError } from "~/server/app-error.server";
import type { Services } from "~/server/services.server";
import { readVillage } from "~/server/villages/read-village.server";
import { findVillageSuccessor } from "~/server/villages/succession/find-village-successor.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { textFor } from "../../i18n/text";
import { ReportLink } from "../shared/report-link";
import { VillageFacts } from "./village-facts";
import { VillageHead } from "./village-head";
import { VillageOffers } from "./village-offers";
import { VillagePartners } from "./village-partners";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const key = refParam(params["key"]);
  return { language, ...(await orHttpError(() => readOrFollow(services, { key, language }))) };
}

/** An old key leads to the village that has another one now. */
async function readOrFollow(services: Services, village: { key: string; language: Language }) {
  try {
    return await readVillage(services, village);
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === "village_not_found";
    const successor = isUnknown ? await findVillageSuccessor(services, village.key) : null;
    if (successor === null) throw error;
    throw redirect(href.village(successor), 301);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ village: words }, { language, village }) => {
    const place = textFor(language).parts.place.village(village.status, village.name);
    return { title: place, description: words.description(place) };
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
