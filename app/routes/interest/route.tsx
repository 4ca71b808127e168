import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readInterest } from "~/server/interests/read-interest.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { breadcrumbThing } from "../../http/json-ld";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { recordViewOf } from "../../http/record-view-of";
import { refParam } from "../../http/ref-param";
import { ReportLink } from "../shared/report-link";
import { trails } from "../shared/trails";
import { InterestHead } from "./interest-head";
import { InterestMatches } from "./interest-matches";
import { InterestStory } from "./interest-story";
import { interestThing } from "./interest-thing";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const all = new URL(request.url).searchParams.has("semua");
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readInterest(context.services, { ref, language, all }));
  await recordViewOf(request, context, { interest: ref });
  return { language, canonical: context.services.settings.publicUrl + href.interest(ref), ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (pages, { interest, partner }) => ({
    title: interest.title,
    description: pages.interest.description(interest.title, partner.name),
    card: href.card.interest(interest.ref),
    things: [interestThing({ interest, partner }), breadcrumbThing(trails.interest(pages, interest.title))],
  }));

/** Who fits, why, and what is missing. */
export default function InterestPage() {
  const reading = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-10 py-6 md:py-10">
      <InterestHead reading={reading} />
      <InterestStory reading={reading} />
      <InterestMatches reading={reading} />
      <ReportLink type="interest" of={reading.interest.ref} />
    </div>
  );
}
