import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listEvents } from "~/server/events/read-event.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { EventItem } from "../../shared/events/event-item";
import { WorkspacePage } from "../../shared/workspace-page";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const events = await orHttpError(() => listEvents(context.services, actor));
  return { language: await languageOf(request), events };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { title, description } }) => ({ title, description }));

/** Which exposes are coming, and how far is each? */
export default function EventsPage() {
  const { events } = useLoaderData<typeof loader>();
  const text = useText().pages.events;
  const add = <ButtonLink href={href.newEvent}>{text.add}</ButtonLink>;
  return (
    <WorkspacePage title={text.title} lead={text.description} action={events.length > 0 && add}>
      {events.length === 0 && (
        <EmptyState title={text.none.title} action={add}>
          {text.none.text}
        </EmptyState>
      )}
      <ul className="stack gap-3">
        {events.map((event) => (
          <EventItem key={event.ref} event={event} href={href.event(event.ref)}>
            {text.counts(event.villages, event.partners, event.coming)}
          </EventItem>
        ))}
      </ul>
    </WorkspacePage>
  );
}
