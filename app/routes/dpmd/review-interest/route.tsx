import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { reviewInterest } from "~/server/verification/review-interest.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { InterestStory } from "../../interest/interest-story";
import { WorkspacePage } from "../../shared/workspace-page";
import { Changes } from "../review-parts/changes";
import { Checklist } from "../review-parts/checklist";
import { decideFrom } from "../review-parts/decide";
import { DecisionForm } from "../review-parts/decision-form";
import { History } from "../review-parts/history";
import { SimilarListings } from "../review-parts/similar-listings";
import { InterestGaps } from "./interest-gaps";
import { ReviewedInterest } from "./reviewed-interest";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const ref = refParam(params["ref"]);
  const review = await orHttpError(() => reviewInterest(context.services, { actor, ref }));
  return { language: await languageOf(request), timeZone: context.services.settings.timeZone, review };
}

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  decideFrom(request, { context, type: "interest", ref: refParam(params["ref"]) });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ dpmd }, { review }) => ({
    title: review.interest.title,
    description: dpmd.verification.description,
  }));

/** All that DPMD looks at before it publishes or returns an interest. */
export default function ReviewInterestPage() {
  const { review, timeZone } = useLoaderData<typeof loader>();
  const undecided = useActionData<typeof action>();
  const { dpmd } = useText().pages;
  const { interest, state, version, isVerified, gaps, changes, similar, history } = review;
  return (
    <WorkspacePage
      title={interest.title}
      lead={<TextLink href={href.verification}>{dpmd.review.back}</TextLink>}
      action={<StatusTag tone="informative">{dpmd.states[state]}</StatusTag>}
    >
      <ReviewedInterest review={review} timeZone={timeZone} />
      <InterestStory reading={review} />
      <div className="grid gap-6 md:grid-cols-2">
        <InterestGaps gaps={gaps} />
        <Changes changes={changes} timeZone={timeZone} />
        <SimilarListings lead={dpmd.review.similar.interest} similar={similar} hrefOf={href.reviewInterest} />
        <Checklist of="interest" />
      </div>
      <DecisionForm version={version} state={state} mayPublish={isVerified} undecided={undecided} />
      <History history={history} subject={{ type: "interest", ref: interest.ref }} timeZone={timeZone} />
    </WorkspacePage>
  );
}
