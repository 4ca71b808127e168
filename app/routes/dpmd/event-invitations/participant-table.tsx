import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { InvitedParticipant } from "~/server/events/read-event.server";

import { Button } from "../../../components/button";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";
import { REPLY_TONES } from "../../shared/events/event-tones";
import { useParticipantName } from "../../shared/events/use-participant-name";

type ParticipantTableProps = { eventRef: string; participants: readonly InvitedParticipant[]; mayRemove: boolean };

/** A participant of an event, as a row of its table. */
type Row = InvitedParticipant & { eventRef: string; mayRemove: boolean };

const nameCell = (row: Row) => <NameCell row={row} />;
const replyCell = (row: Row) => <ReplyCell row={row} />;

/** Who is invited, what they answer and wish; cards on a phone. */
export function ParticipantTable({ eventRef, participants, mayRemove }: ParticipantTableProps) {
  const text = useText().pages.events.invitations;
  const columns: Column<Row>[] = [
    { header: text.table.name, cell: nameCell },
    { header: text.table.reply, cell: replyCell },
    { header: text.table.wishes, cell: ({ wishes }) => text.wishes(wishes.must, wishes.nice, wishes.no) },
    { header: text.table.cannot, cell: ({ unavailable }) => text.slots(unavailable.length) },
    { header: text.table.code, cell: ({ code }) => code },
  ];
  const rows = participants.map((one) => ({ ...one, eventRef, mayRemove }));
  return (
    <>
      <p className="measure text-muted">{text.lead}</p>
      <ResponsiveTable caption={text.description} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
    </>
  );
}

function NameCell({ row: { id, side, name, status, district, eventRef } }: { row: Row }) {
  const text = useText().pages.events.invitations;
  const shown = useParticipantName()({ name, status });
  return (
    <span className="block">
      <a href={href.eventParticipant(eventRef, id)} className="link inline-block py-1">
        {shown}
      </a>
      <span className="block text-sm font-normal text-muted">{district?.name ?? text[side]}</span>
    </span>
  );
}

function ReplyCell({ row: { id, name, reply, mayRemove } }: { row: Row }) {
  const text = useText().pages.events.invitations;
  const { invitationReply } = brokeringLabels[useLanguage()];
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <StatusTag tone={REPLY_TONES[reply]}>{invitationReply[reply]}</StatusTag>
      {mayRemove && (
        <form method="post" className="print:hidden">
          <input type="hidden" name="peserta" value={id} />
          <Button type="submit" name="tindakan" value="uninvite" variant="quiet" aria-label={text.remove(name)}>
            {text.removeShort}
          </Button>
        </form>
      )}
    </span>
  );
}
