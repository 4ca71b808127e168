import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readPotential } from "~/server/potentials/read-potential.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { breadcrumbThing } from "../../http/json-ld";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { recordViewOf } from "../../http/record-view-of";
import { refParam } from "../../http/ref-param";
import { textFor } from "../../i18n/text";
import { AdviceList } from "../shared/advice-list";
import { ReportLink } from "../shared/report-link";
import { trails } from "../shared/trails";
import { PotentialHead } from "./potential-head";
import { PotentialMatches } from "./potential-matches";
import { PotentialPhotos } from "./potential-photos";
import { PotentialStory } from "./potential-story";
import { potentialThing } from "./potential-thing";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const all = new URL(request.url).searchParams.has("semua");
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readPotential(context.services, { ref, language, all }));
  await recordViewOf(request, context, { potential: ref });
  return { language, canonical: context.services.settings.publicUrl + href.potential(ref), ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (pages, answer) => {
    const { language, potential, village } = answer;
    const place = textFor(language).parts.place.village(village.status, village.name);
    return {
      title: potential.title,
      description: pages.potential.description(potential.title, place),
      card: href.card.potential(potential.ref),
      things: [potentialThing(answer), breadcrumbThing(trails.potential(pages, potential.title))],
    };
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
