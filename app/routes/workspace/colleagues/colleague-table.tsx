import type { Role } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { TextField } from "../../../components/text-field";
import { REASON_LENGTH } from "../../../forms/person-lengths";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** A colleague as the page receives one. */
type ShownColleague = {
  id: string;
  name: string;
  role: Role;
  username: string | null;
  lastSeenAt: Date | null;
  isSelf: boolean;
  canEnd: boolean;
};

type ColleagueTableProps = { people: readonly ShownColleague[]; timeZone: string };

/** Everybody who is confirmed, and whose account the reader may end. */
export function ColleagueTable({ people, timeZone }: ColleagueTableProps) {
  const language = useLanguage();
  const text = useText().pages.members;
  const { columns: headers, caption } = text.colleagues;
  const columns: Column<ShownColleague>[] = [
    { header: headers.name, cell: nameCell },
    { header: headers.role, cell: ({ role }) => text.roles[role] },
    {
      header: headers.lastSeen,
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? text.never : instantDayText(lastSeenAt, { language, timeZone })),
    },
    { header: headers.actions, cell: endCell },
  ];
  return <ResponsiveTable caption={caption} columns={columns} rows={people} rowKey={({ id }) => id} />;
}

const nameCell = (person: ShownColleague) => <NameCell person={person} />;
const endCell = (person: ShownColleague) => (person.canEnd ? <EndForm person={person} /> : "–");

function NameCell({ person: { name, username, isSelf } }: { person: ShownColleague }) {
  const text = useText().pages.members;
  return (
    <span>
      {name}
      {isSelf && <span className="font-normal text-muted"> ({text.self})</span>}
      {username !== null && <span className="tabular block text-sm font-normal text-muted">{username}</span>}
    </span>
  );
}

/** Behind a disclosure, so that nobody ends an account by one wrong tap. */
function EndForm({ person: { id, name, isSelf } }: { person: ShownColleague }) {
  const { colleagues: text } = useText().pages.members;
  return (
    <details>
      <summary className="link min-h-11 cursor-pointer py-2">{isSelf ? text.leave : text.end}</summary>
      <form method="post" className="stack gap-3 py-2">
        <p className="measure font-semibold">{isSelf ? text.leave : text.endOf(name)}</p>
        <p className="measure">{isSelf ? text.leaveText : text.endText}</p>
        <input type="hidden" name="tindakan" value="end" />
        <input type="hidden" name="orang" value={id} />
        <TextField
          name="reason"
          id={`reason-${id}`}
          label={text.reason}
          required={false}
          maxLength={REASON_LENGTH.max}
        />
        <Button variant="danger">{isSelf ? text.leave : text.end}</Button>
      </form>
    </details>
  );
}
