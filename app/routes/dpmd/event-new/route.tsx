import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { newRef } from "~/server/new-ref.server";

import { requireRole } from "../../../http/actor";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { EventFormParts } from "../event-form/event-form-parts";
import { saveEventFrom } from "../event-form/save-event-from";

/** A day of half an hour less than four hours, as most exposes have it. */
const USUAL = {
  startsAt: "09:00",
  slotMinutes: 15,
  slotCount: 12,
  break1After: 6,
  break1Minutes: 20,
  firstHalf: 6,
  tableCount: 20,
  minMeetings: 1,
  maxMeetings: 8,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireRole(context, ["broker"]);
  return { language: await languageOf(request), ref: newRef("event") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  return saveEventFrom(request, { context, actor, target: "new" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { form } }) => ({ title: form.newTitle, description: form.description }));

/** A new event. */
export default function NewEventPage() {
  const { ref } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.events.form;
  return (
    <WorkspacePage title={text.newTitle} lead={text.lead} under={href.events}>
      <EventFormParts
        stored={USUAL}
        reply={answer?.reply}
        hidden={{ ref: answer?.reply.values["ref"]?.[0] ?? ref }}
        isStale={false}
        isFixed={false}
        cancelHref={href.events}
      />
    </WorkspacePage>
  );
}
