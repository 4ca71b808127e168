import { Lock } from "lucide-react";

import type { AgendaReading, ShownMeeting } from "~/server/events/read-agenda.server";

import { Button } from "../../../components/button";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { pairText } from "./pair-text";
import { useNames } from "./use-names";

type MeetingCellProps = { meeting: ShownMeeting; reading: AgendaReading; mayEdit: boolean };

/** A meeting at its table, with what is wrong with it and what can be done. */
export function MeetingCell({ meeting, reading, mayEdit }: MeetingCellProps) {
  const text = useText().pages.agenda.one;
  const { nameOf, pairName } = useNames(reading);
  const { event, agenda } = reading;
  const { villageId, partnerId, isLocked, clashes } = meeting;
  const pair = pairName(meeting);
  return (
    <div className="stack gap-1">
      <p className="font-semibold">{nameOf(villageId)}</p>
      <p>{nameOf(partnerId)}</p>
      {isLocked && (
        <p className="with-icon text-sm text-muted">
          <Lock aria-hidden="true" className="icon" />
          {text.locked}
        </p>
      )}
      {clashes.map((code) => (
        <p key={code}>
          <StatusTag tone="negative">{text.clashes[code]}</StatusTag>
        </p>
      ))}
      {mayEdit && (
        <form method="post" className="flex flex-wrap items-center gap-x-3 print:hidden">
          <input type="hidden" name="version" value={agenda.version} />
          <input type="hidden" name="pasangan" value={pairText(meeting)} />
          <a
            href={`${href.agenda(event.ref, agenda.number)}?pindah=${pairText(meeting)}`}
            aria-label={text.moveOf(pair)}
            className="link py-2 text-sm"
          >
            {text.move}
          </a>
          <Button
            type="submit"
            name="tindakan"
            value={isLocked ? "unlock" : "lock"}
            variant="quiet"
            aria-label={isLocked ? text.unlockOf(pair) : text.lockOf(pair)}
          >
            {isLocked ? text.unlock : text.lock}
          </Button>
        </form>
      )}
    </div>
  );
}
