import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { findMyEvents } from "~/server/events/read-participation.server";

import { EmptyState } from "../../../components/empty-state";
import { StatusTag } from "../../../components/status-tag";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { withParameters } from "../../../http/search-parameters";
import { useLanguage, useText } from "../../../i18n/language";
import { EventItem } from "../../shared/events/event-item";
import { REPLY_TONES } from "../../shared/events/event-tones";
import { WorkspacePage } from "../../shared/workspace-page";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const events = await orHttpError(() => findMyEvents(context.services, actor));
  return { language: await languageOf(request), events, isOfficer: actor.organisation.kind === "district" };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { mine } }) => ({ title: mine.title, description: mine.description }));

/** Which exposes invite us? */
export default function MyEventsPage() {
  const { events, isOfficer } = useLoaderData<typeof loader>();
  const { pages, parts } = useText();
  const text = pages.events.mine;
  const { invitationReply } = brokeringLabels[useLanguage()];
  return (
    <WorkspacePage title={text.title} lead={text.description}>
      {events.length === 0 && <EmptyState title={text.none.title}>{text.none.text}</EmptyState>}
      <ul className="stack gap-3">
        {events.map((event) => (
          <EventItem
            key={event.participantId}
            event={event}
            href={withParameters(href.myEvent(event.ref), { peserta: isOfficer ? event.participantId : null })}
          >
            {isOfficer && event.status && <span>{parts.place.village(event.status, event.name)}</span>}
            <StatusTag tone={REPLY_TONES[event.reply]}>{invitationReply[event.reply]}</StatusTag>
          </EventItem>
        ))}
      </ul>
    </WorkspacePage>
  );
}
