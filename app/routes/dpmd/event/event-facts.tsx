import { slotTimes } from "~/matching/domain/event-slots";
import type { EventReading } from "~/server/events/read-event.server";

import { DateText } from "../../../components/date-text";
import { useText } from "../../../i18n/language";

/** What the event says of itself. */
export function EventFacts({ reading: { event } }: { reading: EventReading }) {
  const text = useText().pages.events.one;
  const { heldOn, place, slotCount, slotMinutes, tableCount, minMeetings, maxMeetings } = event;
  const times = slotTimes(event);
  const facts = [
    { label: text.facts.day, value: <DateText day={heldOn} /> },
    { label: text.facts.place, value: place },
    {
      label: text.facts.times,
      value: text.times({
        count: slotCount,
        minutes: slotMinutes,
        starts: times[0]?.starts ?? "",
        ends: times.at(-1)?.ends ?? "",
      }),
    },
    { label: text.facts.tables, value: tableCount },
    { label: text.facts.meetings, value: text.limits(minMeetings, maxMeetings) },
  ];
  return (
    <dl className="grid gap-3 sm:grid-cols-2 sm:gap-x-8">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
