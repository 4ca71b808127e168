import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readInterest } from "~/server/interests/read-interest.server";

import { orHttpError } from "../../http/errors";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { recordViewOf } from "../../http/record-view-of";
import { refParam } from "../../http/ref-param";
import { ReportLink } from "../shared/report-link";
import { InterestHead } from "./interest-head";
import { InterestMatches } from "./interest-matches";
import { InterestStory } from "./interest-story";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const all = new URL(request.url).searchParams.has("semua");
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readInterest(context.services, { ref, language, all }));
  await recordViewOf(request, context, { interest: ref });
  return { language, ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ interest: words }, { interest, partner }) => ({
    title: interest.title,
    description: words.description(interest.title, partner.name),
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
