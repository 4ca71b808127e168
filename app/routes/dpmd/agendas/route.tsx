import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { AppError } from "~/server/app-error.server";
import { askAgenda, stopAgenda } from "~/server/events/ask-agenda.server";
import { readAgendas } from "~/server/events/read-agendas.server";

import { Banner } from "../../../components/banner";
import { EmptyState } from "../../../components/empty-state";
import { TextLink } from "../../../components/text-link";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { AgendaTable } from "./agenda-table";
import { isUnderWay, RunProgress } from "./run-progress";
import { RUN_SECONDS, RunForm } from "./run-form";

const Asked = z.object({
  seconds: z.coerce.number().refine((seconds) => RUN_SECONDS.some((one) => one === seconds)),
  basedOn: z.coerce.number().int().min(0).max(100_000),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const language = await languageOf(request);
  const asked = { actor, ref: refParam(params["ref"]), language };
  const reading = await orHttpError(() => readAgendas(context.services, asked));
  return { language, reading, timeZone: context.services.settings.timeZone };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const ref = refParam(params["ref"]);
  const form = await readForm(request);
  const { services } = context;
  if (form.get("tindakan") === "stop") {
    await orHttpError(() => stopAgenda(services, { actor, ref }));
    return redirect(href.agendas(ref), { status: 303 });
  }
  const asked = Asked.safeParse({ seconds: form.get("seconds"), basedOn: form.get("basedOn") });
  if (form.get("tindakan") !== "run" || !asked.success) throw httpProblem("bad_request");
  const { seconds, basedOn } = asked.data;
  try {
    await askAgenda(services, { actor, ref, seconds, basedOn: basedOn === 0 ? null : basedOn });
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") return data({ isStale: true }, { status: 409 });
    await orHttpError(() => Promise.reject(error));
  }
  return redirect(href.agendas(ref), { status: 303 });
}

/** While an agenda is being found the page shows anew how far it is, without scripts too. */
export const meta: MetaFunction<typeof loader> = ({ data: answer }) => [
  ...pageMeta(answer, ({ agenda: words }, { reading: { event } }) => ({
    title: words.title(event.title),
    description: words.description,
  })),
  ...(answer && isUnderWay(answer.reading.run) ? [{ httpEquiv: "refresh", content: "2" }] : []),
];

/** Which agendas are there, and how good is each? */
export default function AgendasPage() {
  const { reading, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { agenda: text } = useText().pages;
  const { event, moves, agendas, run } = reading;
  const mayRun = moves.includes("draft_agenda");
  return (
    <WorkspacePage
      title={text.title(event.title)}
      lead={<TextLink href={href.event(event.ref)}>{event.title}</TextLink>}
      under={href.events}
    >
      {answer?.isStale && <Banner tone="warning" title={text.one.stale} />}
      <RunProgress run={run} />
      {mayRun && !isUnderWay(run) && <RunForm agendas={agendas} />}
      {!mayRun && agendas.length === 0 && <p className="measure text-muted">{text.notYet}</p>}
      {agendas.length === 0 && <EmptyState title={text.none.title}>{text.none.text}</EmptyState>}
      {agendas.length > 0 && <AgendaTable eventRef={event.ref} agendas={agendas} timeZone={timeZone} />}
    </WorkspacePage>
  );
}
