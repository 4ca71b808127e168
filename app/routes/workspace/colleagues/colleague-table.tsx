import type { ReactNode } from "react";

import type { Role } from "~/matching/domain/vocabulary";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import type { FormReply } from "../../../forms/form-reply";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { EndAccount, LeaveOrganisation } from "./end-account";

/** A colleague as the page receives one. */
type ShownColleague = {
  id: string;
  name: string;
  role: Role;
  username: string | null;
  lastSeenAt: Date | null;
  isSelf: boolean;
  canEnd: boolean;
  isLastAdmin: boolean;
};

type ColleagueTableProps = {
  people: readonly ShownColleague[];
  timeZone: string;
  /** The form of one of them, sent back. */
  refused: { userId: string; reply: FormReply } | null;
};

/** Everybody who is confirmed, and whose account the reader may end. */
export function ColleagueTable({ people, timeZone, refused }: ColleagueTableProps) {
  const language = useLanguage();
  const text = useText().pages.members;
  const { columns: headers, caption, lastAdmin } = text.colleagues;
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

  function endCell(person: ShownColleague): ReactNode {
    if (person.isLastAdmin && person.isSelf) return lastAdmin;
    if (!person.canEnd) return "–";
    if (person.isSelf) return <LeaveOrganisation isLast={people.length === 1} />;
    return <EndAccount person={person} reply={refused?.userId === person.id ? refused.reply : undefined} />;
  }
}

const nameCell = (person: ShownColleague) => <NameCell person={person} />;

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
