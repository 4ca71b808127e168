import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readMyPotential } from "~/server/potentials/read-my-potential.server";

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
import { PotentialFormParts } from "../potential-form/potential-form";
import { potentialKey } from "../potential-form/save-keys";
import { savePotentialFrom } from "../potential-form/save-potential";
import { VILLAGE_WORKERS } from "../village-work/village-in";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readMyPotential(context.services, { actor, ref, language, all: false }));
  if (!reading.canEdit) throw httpProblem("wrong_state");
  const { potential, version, state, village, isOnBehalf, returnReason } = reading;
  return {
    language,
    potential,
    version,
    state,
    village,
    isOnBehalf,
    returnReason,
    saveKey: potentialKey(actor.userId, ref),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  return savePotentialFrom(request, { context, actor, target: { ref: refParam(params["ref"]) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myPotential: { form } }, { potential }) => ({
    title: form.editTitle(potential.title),
    description: form.description,
  }));

/** A potential is written further, in any state but the archive. */
export default function EditPotentialPage() {
  const { potential, version, state, village, isOnBehalf, returnReason, saveKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pages, parts } = useText();
  const { form: text, overview } = pages.myPotential;
  return (
    <WorkspacePage title={text.editTitle(potential.title)} lead={text.lead}>
      {isOnBehalf && (
        <Banner tone="informative" title={text.onBehalf(parts.place.village(village.status, village.name))} />
      )}
      {state === "draft" && returnReason !== null && (
        <Banner tone="warning" title={overview.returned}>
          <WhyReturned reason={returnReason} />
        </Banner>
      )}
      {state === "published" && <Banner tone="informative" title={text.published} />}
      <PotentialFormParts
        saveKey={saveKey}
        potentialRef={potential.ref}
        version={version}
        content={potential}
        answer={answer}
        isDraft={state === "draft"}
        cancelHref={href.myPotential(potential.ref)}
      />
    </WorkspacePage>
  );
}
