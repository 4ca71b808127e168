import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readAgenda } from "~/server/events/read-agenda.server";

import { Banner } from "../../../components/banner";
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
import { actOnAgenda } from "./act-on-agenda";
import { AgendaHead } from "./agenda-head";
import { Difference } from "./difference";
import { LeftOutList } from "./left-out-list";
import { pairInText } from "./pair-text";
import { SlotGrid } from "./slot-grid";

const Whole = z.coerce.number().int().min(1).max(1_000_000);

/** The agenda that an address names. */
function numberIn(text: string | undefined): number {
  const read = Whole.safeParse(text);
  if (!read.success) throw httpProblem("not_found");
  return read.data;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const language = await languageOf(request);
  const { searchParams } = new URL(request.url);
  const beside = Whole.nullable().catch(null).parse(searchParams.get("beda"));
  const asked = { actor, ref: refParam(params["ref"]), number: numberIn(params["number"]), beside, language };
  const reading = await orHttpError(() => readAgenda(context.services, asked));
  return {
    language,
    reading,
    chosen: pairInText(searchParams.get("pindah") ?? ""),
    isDone: searchParams.has("sudah"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const asked = { actor, ref: refParam(params["ref"]), number: numberIn(params["number"]) };
  return actOnAgenda(await readForm(request), { services: context.services, ...asked });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ agenda: words }, { reading: { event, agenda } }) => ({
    title: `${words.name(agenda.number)}, ${event.title}`,
    description: words.description,
  }));

/** Who meets whom when, what clashes, and what can be moved? */
export default function AgendaPage() {
  const { reading, chosen, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.agenda;
  const { event, agenda, moves } = reading;
  const mayEdit = moves.includes("draft_agenda");
  return (
    <WorkspacePage
      title={text.name(agenda.number)}
      lead={
        <span className="cluster gap-x-4">
          <TextLink href={href.event(event.ref)}>{event.title}</TextLink>
          <TextLink href={href.agendas(event.ref)}>{text.one.back}</TextLink>
        </span>
      }
      under={href.events}
    >
      {answer?.isStale && <Banner tone="warning" title={text.one.stale} />}
      {isDone && !answer && <Toast tone="positive">{text.one.moved}</Toast>}
      <AgendaHead reading={reading} />
      <Difference reading={reading} />
      <SlotGrid reading={reading} chosen={mayEdit ? chosen : null} mayEdit={mayEdit} />
      <LeftOutList reading={reading} mayEdit={mayEdit} />
    </WorkspacePage>
  );
}
