import { slotTimes } from "~/matching/domain/event-slots";
import type { ParticipationReading } from "~/server/events/read-participation.server";

import { useText } from "../../../i18n/language";
import { useParticipantName } from "./use-participant-name";

/** The participant's meetings of the published agenda: when, at which table, with whom; nothing before it is published. */
export function OwnMeetings({ reading: { event, meetings } }: { reading: ParticipationReading }) {
  const { pages } = useText();
  const nameOf = useParticipantName();
  const text = pages.events.answer.meetings;
  if (!meetings) return null;
  const times = slotTimes(event);
  return (
    <section className="stack gap-3">
      <h2>{text.title}</h2>
      {meetings.length === 0 && <p className="measure text-muted">{text.none}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {meetings.map(({ slot, table, name, status }) => (
          <li key={slot} className="flex flex-wrap items-baseline gap-x-6 py-2">
            <span className="tabular font-semibold">
              {times[slot]?.starts}–{times[slot]?.ends}
            </span>
            <span>{pages.agenda.one.table(table + 1)}</span>
            <span className="font-semibold">{nameOf({ name, status })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
