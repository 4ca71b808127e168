import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readParticipation } from "~/server/events/read-participation.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { Participation } from "../../shared/events/participation-page";
import { takeParticipation } from "../../shared/events/take-participation";
import { useParticipantName } from "../../shared/events/use-participant-name";
import { WorkspacePage } from "../../shared/workspace-page";

const Id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const Done = z.enum(["answer", "wishes"]).nullable().catch(null);

/** The participant that an address names. */
function participantIn(id: string | undefined): number {
  const read = Id.safeParse(id);
  if (!read.success) throw httpProblem("not_found");
  return read.data;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const asked = { actor, ref: refParam(params["ref"]), participant: participantIn(params["id"]) };
  const reading = await orHttpError(() => readParticipation(context.services, asked));
  const done = Done.parse(new URL(request.url).searchParams.get("tersimpan"));
  return { language: await languageOf(request), reading, done };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const ref = refParam(params["ref"]);
  const participant = participantIn(params["id"]);
  const page = href.eventParticipant(ref, participant);
  const form = await readForm(request);
  return takeParticipation({ services: context.services, actor, ref, participant, form, page });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { answer } }, { reading: { participant, event } }) => ({
    title: answer.titleOf(participant.name, event.title),
    description: answer.description,
  }));

/** What a participant says, filled in by DPMD from paper or by phone. */
export default function EventParticipantPage() {
  const { reading, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.events;
  const { participant, event } = reading;
  const name = useParticipantName()(participant);
  return (
    <WorkspacePage
      title={name}
      lead={<TextLink href={href.eventInvitations(event.ref)}>{text.invitations.title(event.title)}</TextLink>}
      under={href.events}
    >
      <Banner tone="informative" title={text.answer.onBehalf(name)} />
      <Participation reading={reading} reply={answer?.reply} done={answer ? null : done} />
    </WorkspacePage>
  );
}
