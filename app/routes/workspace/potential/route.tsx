import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { POTENTIAL_EVENTS } from "~/matching/domain/potential-state";
import { readMyPotential } from "~/server/potentials/read-my-potential.server";

import { AutosaveDone } from "../../../components/autosave";
import { PrintHeader } from "../../../components/print-header";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { PotentialStory } from "../../potential/potential-story";
import { AdviceList } from "../../shared/advice-list";
import { WorkspacePage } from "../../shared/workspace-page";
import { newPotentialKey, potentialKey } from "../potential-form/save-keys";
import { VILLAGE_WORKERS } from "../village-work/village-in";
import { Actions, EditLink } from "./actions";
import { CompletenessMeter } from "./completeness-meter";
import { Matches } from "./matches";
import { movePotentialFrom } from "./move-potential";
import { PhotoStrip } from "./photo-strip";
import { Standing } from "./standing";

const Event = z.enum(POTENTIAL_EVENTS).nullable().catch(null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const language = await languageOf(request);
  const { searchParams } = new URL(request.url);
  const asked = { actor, ref: refParam(params["ref"]), language, all: searchParams.has("semua") };
  const reading = await orHttpError(() => readMyPotential(context.services, asked));
  const isSaved = searchParams.has("tersimpan");
  const done = Event.parse(searchParams.get("sudah"));
  const { village, potential } = reading;
  const savedKeys = [newPotentialKey(actor.userId, village.key), potentialKey(actor.userId, potential.ref)];
  const { settings, clock } = context.services;
  const printed = { address: `${settings.publicUrl}${href.myPotential(potential.ref)}`, day: clock.today() };
  return { language, reading, isSaved, done, printed, savedKeys: isSaved || done === "submit" ? savedKeys : [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  return movePotentialFrom(request, { services: context.services, actor, ref: refParam(params["ref"]) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myPotential: { overview } }, { reading: { potential } }) => ({
    title: potential.title,
    description: overview.description(potential.title),
  }));

/** Where a potential stands, what to add next, and who could help. */
export default function MyPotentialPage() {
  const { reading, isSaved, done, printed, savedKeys } = useLoaderData<typeof loader>();
  const { done: doneWords, overview } = useText().pages.myPotential;
  return (
    <WorkspacePage title={reading.potential.title} action={<EditLink reading={reading} />}>
      <PrintHeader {...printed} />
      {savedKeys.length > 0 && <AutosaveDone saveKeys={savedKeys} />}
      {isSaved && <Toast tone="positive">{overview.saved}</Toast>}
      {done && <Toast tone="positive">{doneWords[done]}</Toast>}
      <Standing reading={reading} />
      <Actions reading={reading} />
      <CompletenessMeter reading={reading} />
      <PhotoStrip reading={reading} />
      <PotentialStory reading={reading} />
      <Matches reading={reading} />
      <AdviceList advice={reading.advice} />
    </WorkspacePage>
  );
}
