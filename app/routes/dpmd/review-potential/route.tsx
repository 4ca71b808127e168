import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { reviewPotential } from "~/server/verification/review-potential.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { PotentialStory } from "../../potential/potential-story";
import { WorkspacePage } from "../../shared/workspace-page";
import { Changes } from "../review-parts/changes";
import { Checklist } from "../review-parts/checklist";
import { decideFrom } from "../review-parts/decide";
import { DecisionForm } from "../review-parts/decision-form";
import { History } from "../review-parts/history";
import { SimilarListings } from "../review-parts/similar-listings";
import { PotentialCompleteness } from "./potential-completeness";
import { ReviewedPotential } from "./reviewed-potential";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const ref = refParam(params["ref"]);
  const review = await orHttpError(() => reviewPotential(context.services, { actor, ref }));
  return { language: await languageOf(request), timeZone: context.services.settings.timeZone, review };
}

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  decideFrom(request, { context, type: "potential", ref: refParam(params["ref"]) });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ dpmd }, { review }) => ({
    title: review.potential.title,
    description: dpmd.verification.description,
  }));

/** All that DPMD looks at before it publishes or returns a potential. */
export default function ReviewPotentialPage() {
  const { review, timeZone } = useLoaderData<typeof loader>();
  const undecided = useActionData<typeof action>();
  const { dpmd } = useText().pages;
  const { potential, state, version, changes, similar, history } = review;
  return (
    <WorkspacePage
      title={potential.title}
      lead={<TextLink href={href.verification}>{dpmd.review.back}</TextLink>}
      action={<StatusTag tone="informative">{dpmd.states[state]}</StatusTag>}
    >
      <ReviewedPotential review={review} timeZone={timeZone} />
      <PotentialStory reading={review} />
      <div className="grid gap-6 md:grid-cols-2">
        <PotentialCompleteness review={review} />
        <Changes changes={changes} timeZone={timeZone} />
        <SimilarListings lead={dpmd.review.similar.potential} similar={similar} hrefOf={href.reviewPotential} />
        <Checklist of="potential" />
      </div>
      <DecisionForm version={version} state={state} mayPublish undecided={undecided} />
      <History history={history} subject={{ type: "potential", ref: potential.ref }} timeZone={timeZone} />
    </WorkspacePage>
  );
}
