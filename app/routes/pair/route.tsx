import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readPair } from "~/server/matches/read-pair.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { recordViewOf } from "../../http/record-view-of";
import { refParam } from "../../http/ref-param";
import { BlockedPair } from "./blocked-pair";
import { FittingPair } from "./fitting-pair";
import { introductionWay } from "./introduction-way";
import { PairHead } from "./pair-head";
import { PairLinks } from "./pair-links";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const potential = refParam(params["potential"]);
  const interest = refParam(params["interest"]);
  const reading = await orHttpError(() => readPair(context.services, { potential, interest, language }));
  await recordViewOf(request, context, { potential, interest });
  const way = introductionWay(await context.findActor(), reading);
  const canonical = context.services.settings.publicUrl + href.pair(potential, interest);
  return { language, canonical, way, ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ pair: words }, { potential, interest }) => ({
    title: words.title(potential.title, interest.title),
    description: words.description(potential.title, interest.title),
    isUnlisted: true,
  }));

/** How well these two fit and from what that comes, or which rules keep them apart. */
export default function PairPage() {
  const { potential, interest, evaluation, way } = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-10 py-6 md:py-10">
      <PairHead potential={potential} interest={interest} evaluation={evaluation} />
      {evaluation.kind === "match" ? (
        <FittingPair match={evaluation.match} />
      ) : (
        <BlockedPair texts={evaluation.texts} nearMiss={evaluation.nearMiss} />
      )}
      <PairLinks potential={potential} interest={interest} way={way} />
    </div>
  );
}
