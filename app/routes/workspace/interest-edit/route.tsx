import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readInterestForm } from "~/server/interests/read-interest-form.server";

import { Banner } from "../../../components/banner";
import { WhyReturned } from "../../../components/why-returned";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { InterestFormParts } from "../interest-form/interest-form";
import { saveInterestFrom } from "../interest-form/save-interest";
import { PARTNER_WORKERS } from "../interest-work/partner-in";
import { interestKey } from "../interest-work/save-keys";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const ref = refParam(params["ref"]);
  const { own, partner, districts } = await orHttpError(() => readInterestForm(context.services, { actor, ref }));
  if (!own) throw httpProblem("not_found");
  const { interest, version, state, returnReason, districts: namedDistricts, villages } = own;
  return {
    language: await languageOf(request),
    partner,
    districts,
    own: { interest, version, state, districts: namedDistricts, villages },
    returnReason,
    isOnBehalf: actor.organisation.kind !== "partner",
    saveKey: interestKey(actor.userId, ref),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  return saveInterestFrom(request, { context, actor, language, target: { ref: refParam(params["ref"]) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myInterest: { form } }, { own }) => ({
    title: form.editTitle(own.interest.title),
    description: form.description,
  }));

/** An interest is written further, in any state but closed. */
export default function EditInterestPage() {
  const { partner, districts, own, returnReason, isOnBehalf, saveKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form: text, overview } = useText().pages.myInterest;
  const { interest, state } = own;
  return (
    <WorkspacePage title={text.editTitle(interest.title)} lead={text.lead}>
      {isOnBehalf && <Banner tone="informative" title={text.onBehalf(partner.name)} />}
      {state === "draft" && returnReason !== null && (
        <Banner tone="warning" title={overview.returned}>
          <WhyReturned reason={returnReason} />
        </Banner>
      )}
      {state === "published" && <Banner tone="informative" title={text.published} />}
      <InterestFormParts
        saveKey={saveKey}
        interestRef={interest.ref}
        partner={partner}
        districts={districts}
        own={own}
        answer={answer}
        cancelHref={href.myInterest(interest.ref)}
      />
    </WorkspacePage>
  );
}
