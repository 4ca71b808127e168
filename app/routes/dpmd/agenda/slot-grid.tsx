import { slotTimes } from "~/matching/domain/event-slots";
import type { AgendaReading, ShownMeeting } from "~/server/events/read-agenda.server";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { MeetingCell } from "./meeting-cell";
import { type PairIds, pairText } from "./pair-text";
import { PlaceButton } from "./place-button";
import { useNames } from "./use-names";

type SlotGridProps = {
  reading: AgendaReading;
  /** The pair that is being moved: every place is a button then. */
  chosen: PairIds | null;
  mayEdit: boolean;
};

/** The agenda slot by slot, a card a table; to move a meeting it is chosen, then its place: by pointer or by keyboard alike. */
export function SlotGrid({ reading, chosen, mayEdit }: SlotGridProps) {
  const text = useText().pages.agenda.one;
  const { pairName } = useNames(reading);
  const { event, agenda, meetings } = reading;
  const tables = Array.from({ length: event.tableCount }, (_, table) => table);
  return (
    <div className="stack gap-6">
      {chosen && (
        <div className="card sticky top-0 z-10 flex flex-wrap items-center justify-between gap-3 border-l-4 border-l-brand">
          <div>
            <p className="font-semibold">{text.choosing(pairName(chosen))}</p>
            <p className="text-sm text-muted">{text.choosingHint}</p>
          </div>
          <ButtonLink href={href.agenda(event.ref, agenda.number)} variant="quiet">
            {text.cancel}
          </ButtonLink>
        </div>
      )}
      {slotTimes(event).map(({ slot, starts, ends }) => {
        const inSlot = meetings.filter((one) => one.slot === slot);
        const at = (table: number) => inSlot.filter((one) => one.table === table);
        const shown = chosen ? tables : tables.filter((table) => at(table).length > 0);
        return (
          <section key={slot} className="stack gap-2">
            <h2 className="text-lg">{text.slot(slot + 1, starts, ends)}</h2>
            {shown.length === 0 && <p className="text-sm text-muted">{text.free}</p>}
            <ul className="grid gap-2 sm:grid-cols-2 md:grid-cols-4">
              {shown.map((table) => (
                <li key={table} className="card stack gap-1 p-3">
                  <p className="text-sm text-muted">{text.table(table + 1)}</p>
                  {at(table).map((meeting) => (
                    <MeetingCell
                      key={meeting.ref}
                      meeting={meeting}
                      reading={reading}
                      mayEdit={mayEdit && chosen === null}
                    />
                  ))}
                  {chosen && (
                    <PlaceButton
                      chosen={chosen}
                      place={{ slot, table }}
                      there={at(table)[0] ?? null}
                      wouldClash={wouldClash(chosen, { slot, meetings, reading })}
                      version={agenda.version}
                      pairName={pairName}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type Target = { slot: number; meetings: readonly ShownMeeting[]; reading: AgendaReading };

/** Whether one of the two is at another table in that slot, or cannot then. */
function wouldClash(chosen: PairIds, { slot, meetings, reading }: Target): boolean {
  const ids = [chosen.villageId, chosen.partnerId];
  const isBusy = meetings.some(
    (one) =>
      one.slot === slot &&
      pairText(one) !== pairText(chosen) &&
      (ids.includes(one.villageId) || ids.includes(one.partnerId)),
  );
  return isBusy || reading.participants.some(({ id, unavailable }) => ids.includes(id) && unavailable.includes(slot));
}
