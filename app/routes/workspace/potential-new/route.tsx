import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { newRef } from "~/server/new-ref.server";
import { readVillageProfile } from "~/server/villages/read-village-profile.server";

import { Banner } from "../../../components/banner";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { PotentialFormParts } from "../potential-form/potential-form";
import { newPotentialKey } from "../potential-form/save-keys";
import { savePotentialFrom } from "../potential-form/save-potential";
import { villageHref } from "../village-work/village-href";
import { VILLAGE_WORKERS, villageIn } from "../village-work/village-in";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const { key, named } = villageIn(request, actor);
  const { village } = await orHttpError(() => readVillageProfile(context.services, { actor, key }));
  return {
    language: await languageOf(request),
    named,
    village: { name: village.name, status: village.status },
    saveKey: newPotentialKey(actor.userId, key),
    ref: newRef("potential"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const { key } = villageIn(request, actor);
  return savePotentialFrom(request, { context, actor, target: { village: key } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myPotential: { form } }) => ({ title: form.newTitle, description: form.description }));

/** A new potential, in five minutes. */
export default function NewPotentialPage() {
  const { named, village, saveKey, ref } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pages, parts } = useText();
  const text = pages.myPotential.form;
  return (
    <WorkspacePage title={text.newTitle} lead={text.lead}>
      {named !== null && (
        <Banner tone="informative" title={text.onBehalf(parts.place.village(village.status, village.name))} />
      )}
      <PotentialFormParts
        saveKey={saveKey}
        potentialRef={ref}
        version={0}
        content={null}
        answer={answer}
        isDraft
        cancelHref={villageHref(href.myPotentials, named)}
      />
    </WorkspacePage>
  );
}
