import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readParticipation } from "~/server/events/read-participation.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { withParameters } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { Participation } from "../../shared/events/participation-page";
import { takeParticipation } from "../../shared/events/take-participation";
import { useParticipantName } from "../../shared/events/use-participant-name";
import { WorkspacePage } from "../../shared/workspace-page";

const Id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().catch(null);
const Done = z.enum(["answer", "wishes"]).nullable().catch(null);

/** Who helps several villages names the participant; all others are their own. */
const participantIn = (request: Request): number | null => {
  const named = new URL(request.url).searchParams.get("peserta");
  return named === null ? null : Id.parse(named);
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const asked = { actor, ref: refParam(params["ref"]), participant: participantIn(request) };
  const reading = await orHttpError(() => readParticipation(context.services, asked));
  const done = Done.parse(new URL(request.url).searchParams.get("tersimpan"));
  const isOnBehalf = actor.organisation.kind !== reading.participant.side;
  return { language: await languageOf(request), reading, done, isOnBehalf };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const ref = refParam(params["ref"]);
  const participant = participantIn(request);
  const page = withParameters(href.myEvent(ref), { peserta: participant });
  const form = await readForm(request);
  return takeParticipation({ services: context.services, actor, ref, participant, form, page });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { answer } }, { reading: { event } }) => ({
    title: event.title,
    description: answer.description,
  }));

/** Do we come, when can we, and whom would we like to meet? */
export default function MyEventPage() {
  const { reading, done, isOnBehalf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.events;
  const { participant, event } = reading;
  const name = useParticipantName()(participant);
  return (
    <WorkspacePage
      title={event.title}
      lead={<TextLink href={href.myEvents}>{text.mine.title}</TextLink>}
      under={href.myEvents}
    >
      {isOnBehalf && <Banner tone="informative" title={text.answer.onBehalf(name)} />}
      <Participation reading={reading} reply={answer?.reply} done={answer ? null : done} />
    </WorkspacePage>
  );
}
