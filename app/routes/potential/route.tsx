import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readPotential } from "~/server/potentials/read-potential.server";

import { orHttpError } from "../../http/errors";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { recordViewOf } from "../../http/record-view-of";
import { refParam } from "../../http/ref-param";
import { textFor } from "../../i18n/text";
import { AdviceList } from "../shared/advice-list";
import { ReportLink } from "../shared/report-link";
import { PotentialHead } from "./potential-head";
import { PotentialMatches } from "./potential-matches";
import { PotentialPhotos } from "./potential-photos";
import { PotentialStory } from "./potential-story";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const all = new URL(request.url).searchParams.has("semua");
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readPotential(context.services, { ref, language, all }));
  await recordViewOf(request, context, { potential: ref });
  return { language, ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ potential: words }, { language, potential, village }) => {
    const place = textFor(language).parts.place.village(village.status, village.name);
    return { title: potential.title, description: words.description(potential.title, place) };
  });

/** What it is, who could help, and why. */
export default function PotentialPage() {
  const reading = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-10 py-6 md:py-10">
      <PotentialHead reading={reading} />
      <PotentialPhotos photos={reading.photos} title={reading.potential.title} />
      <PotentialStory reading={reading} />
      <PotentialMatches reading={reading} />
      <AdviceList advice={reading.advice} />
      <ReportLink type="potential" of={reading.potential.ref} />
    </div>
  );
}
