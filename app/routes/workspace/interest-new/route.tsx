import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { newRef } from "~/server/new-ref.server";
import { readInterestForm } from "~/server/interests/read-interest-form.server";

import { Banner } from "../../../components/banner";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { InterestFormParts } from "../interest-form/interest-form";
import { saveInterestFrom } from "../interest-form/save-interest";
import { PARTNER_WORKERS, partnerHref, partnerIn } from "../interest-work/partner-in";
import { newInterestKey } from "../interest-work/save-keys";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const named = partnerIn(request, actor);
  const { partner, districts } = await orHttpError(() => readInterestForm(context.services, { actor, partner: named }));
  const saveKey = newInterestKey(actor.userId, partner.ref);
  return { language: await languageOf(request), named, partner, districts, saveKey, ref: newRef("interest") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  return saveInterestFrom(request, { context, actor, language, target: { partner: partnerIn(request, actor) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myInterest: { form } }) => ({ title: form.newTitle, description: form.description }));

/** A new interest, with what fits it while it is written. */
export default function NewInterestPage() {
  const { named, partner, districts, saveKey, ref } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.myInterest.form;
  return (
    <WorkspacePage title={text.newTitle} lead={text.lead}>
      {named !== null && <Banner tone="informative" title={text.onBehalf(partner.name)} />}
      <InterestFormParts
        saveKey={saveKey}
        interestRef={ref}
        partner={partner}
        districts={districts}
        own={null}
        answer={answer}
        cancelHref={partnerHref(href.myInterests, named)}
      />
    </WorkspacePage>
  );
}
