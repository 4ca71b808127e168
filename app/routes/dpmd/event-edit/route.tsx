import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { mayChangePlan } from "~/matching/domain/event-state";
import { readEventForm } from "~/server/events/read-event.server";

import { Banner } from "../../../components/banner";
import { typedVersion } from "../../../forms/form-reply";
import { eventFields } from "../../../forms/event-forms";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { EventFormParts } from "../event-form/event-form-parts";
import { saveEventFrom } from "../event-form/save-event-from";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const event = await orHttpError(() => readEventForm(context.services, { actor, ref: refParam(params["ref"]) }));
  return { language: await languageOf(request), event };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  return saveEventFrom(request, { context, actor, target: { ref: refParam(params["ref"]) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { form } }, { event }) => ({
    title: form.editTitle(event.title),
    description: form.description,
  }));

/** What an event says, to change. */
export default function EditEventPage() {
  const { event } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.events.form;
  const isStale = typeof answer?.staleVersion === "number";
  return (
    <WorkspacePage title={text.editTitle(event.title)} lead={text.lead} under={href.events}>
      {event.state === "closed" && <Banner tone="informative" title={text.closed} />}
      {event.state !== "closed" && (
        <EventFormParts
          stored={eventFields(event)}
          reply={answer?.reply}
          hidden={{ version: answer?.staleVersion ?? typedVersion(answer?.reply) ?? event.version }}
          isStale={isStale}
          isFixed={answer?.isFixed === true || !mayChangePlan(event)}
          cancelHref={href.event(event.ref)}
        />
      )}
    </WorkspacePage>
  );
}
