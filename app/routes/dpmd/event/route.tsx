import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { moveEvent } from "~/server/events/move-event.server";
import { readEvent } from "~/server/events/read-event.server";

import { ButtonLink } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { EventFacts } from "./event-facts";
import { EventSteps } from "./event-steps";
import { HAND_MOVES, NextMoves } from "./next-moves";

const Move = z.enum(HAND_MOVES);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const reading = await orHttpError(() => readEvent(context.services, { actor, ref: refParam(params["ref"]) }));
  const { searchParams } = new URL(request.url);
  const done = Move.nullable().catch(null).parse(searchParams.get("sudah"));
  return { language: await languageOf(request), reading, done, isSaved: searchParams.has("tersimpan") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const ref = refParam(params["ref"]);
  const step = Move.safeParse((await readForm(request)).get("peristiwa"));
  if (!step.success) throw httpProblem("bad_request");
  await orHttpError(() => moveEvent(context.services, { actor, ref, step: step.data }));
  return redirect(`${href.event(ref)}?sudah=${step.data}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { one } }, { reading: { event } }) => ({
    title: event.title,
    description: one.description,
  }));

/** How far is the event, and what comes next? */
export default function EventPage() {
  const { reading, done, isSaved } = useLoaderData<typeof loader>();
  const { events: text, agenda } = useText().pages;
  const { event, participants, pairs } = reading;
  const answered = participants.filter(({ reply }) => reply !== "invited").length;
  const wished = participants.reduce((sum, { wishes }) => sum + wishes.must + wishes.nice + wishes.no, 0);
  return (
    <WorkspacePage
      title={event.title}
      lead={<TextLink href={href.events}>{text.one.back}</TextLink>}
      under={href.events}
      action={
        <ButtonLink href={href.editEvent(event.ref)} variant="secondary">
          {text.one.edit}
        </ButtonLink>
      }
    >
      {isSaved && <Toast tone="positive">{text.form.saved}</Toast>}
      {done && <Toast tone="positive">{text.one.done[done]}</Toast>}
      <EventSteps state={event.state} />
      <NextMoves moves={reading.moves} />
      <section className="card stack gap-2">
        <h2 className="text-lg">
          <TextLink href={href.eventInvitations(event.ref)}>{text.one.invitations}</TextLink>
        </h2>
        <p>{text.one.answered(answered, participants.length)}</p>
        <p className="text-muted">{text.one.wished(wished)}</p>
        <p className="text-muted">{text.one.pairs(pairs.count, pairs.musts)}</p>
      </section>
      <section className="card stack gap-2">
        <h2 className="text-lg">
          <TextLink href={href.agendas(event.ref)}>{agenda.open}</TextLink>
        </h2>
        <p className="text-muted">{agenda.openHint(reading.agendaCount)}</p>
      </section>
      <EventFacts reading={reading} />
    </WorkspacePage>
  );
}
