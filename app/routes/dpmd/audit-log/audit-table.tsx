import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { AuditRow } from "~/server/audit/read-audit.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { href } from "../../../http/href";
import { useSignedIn } from "../../../http/signed-in";
import { momentText } from "../../../i18n/format";
import type { Text } from "../../../i18n/id";
import { useLanguage, useText } from "../../../i18n/language";
import { actionText, reasonText, subjectText, whoText } from "../audit-lines/audit-words";
import { ChangedValues } from "./changed-values";

const whoCell = (row: AuditRow) => <Who row={row} />;
const whatCell = (row: AuditRow) => <What row={row} />;
const changeCell = (row: AuditRow) => <Change row={row} />;

type AuditTableProps = { rows: readonly AuditRow[]; timeZone: string };

/** Lines of the log; cards on a phone. */
export function AuditTable({ rows, timeZone }: AuditTableProps) {
  const language = useLanguage();
  const text = useText().pages.audit;
  const columns: Column<AuditRow>[] = [
    { header: text.columns.at, cell: ({ at }) => momentText(at, { language, timeZone }) },
    {
      header: text.columns.who,
      cell: whoCell,
    },
    { header: text.columns.what, cell: whatCell },
    { header: text.columns.change, cell: changeCell },
  ];
  return <ResponsiveTable caption={text.caption} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />;
}

function Who({ row }: { row: AuditRow }) {
  const text = useText().pages.audit;
  return (
    <span>
      {whoText(row, text)}
      {row.onBehalfOf && <span className="block text-sm text-muted">{text.onBehalfOf(row.onBehalfOf)}</span>}
    </span>
  );
}

function What({ row: { action, subject } }: { row: AuditRow }) {
  const { audit: text, dpmd } = useText().pages;
  const isBroker = useSignedIn()?.role === "broker";
  const address = isBroker ? addressOf(subject) : publicAddressOf(subject);
  const settings: Readonly<Record<string, string>> = dpmd.settings.names;
  const named = subject.type === "setting" ? (settings[subject.ref] ?? subject.ref) : subject.ref;
  const name = `${subjectText(subject.type, text)} ${named}`;
  return (
    <span>
      {actionText(action, text)}
      <span className="block text-sm break-all">
        {address ? (
          <a href={address} className="link inline-block py-1">
            {name}
          </a>
        ) : (
          <span className="text-muted">{name}</span>
        )}
      </span>
    </span>
  );
}

/** Where a broker finds the thing; null for what has no page of its own. */
function addressOf({ type, ref }: AuditRow["subject"]): string | null {
  switch (type) {
    case "potential":
      return href.reviewPotential(ref);
    case "interest":
      return href.reviewInterest(ref);
    case "introduction":
      return href.introduction(ref);
    case "event":
      return href.event(ref);
    case "exchange_file":
      return href.exchangePreview(ref);
    case "user":
      return null;
    default:
      return publicAddressOf({ type, ref });
  }
}

/** Where an administrator, who does not review, finds the thing. */
function publicAddressOf({ type, ref }: AuditRow["subject"]): string | null {
  switch (type) {
    case "village":
      return href.village(ref);
    case "partner":
      return href.partner(ref);
    case "setting":
      return href.settings;
    case "weights":
      return href.compareWeights(ref);
    case "user":
      return href.user(ref);
    default:
      return null;
  }
}

function Change({ row }: { row: AuditRow }) {
  const { from, to, details, changes } = row;
  const { audit: text, dpmd, members, introductions } = useText().pages;
  const reason = reasonText(row, useLanguage());
  const brokering = brokeringLabels[useLanguage()];
  const steps = { ...brokering.introductionState, ...brokering.eventState, ...brokering.invitationReply };
  const told = { ...brokering.declineReason, ...brokering.meetingKind, ...brokering.meetingOutcome };
  const codes = {
    ...dpmd.states,
    ...members.standings,
    ...members.roles,
    ...text.values.flags,
    ...steps,
    ...told,
    ...introductions.who,
  };
  const state = (name: string | null) => (name ? codeText(name, codes) : text.values.nothing);
  const others = Object.entries(details ?? {}).filter(([name]) => !isToldElsewhere(name, row));
  return (
    <span className="min-w-0 wrap-anywhere">
      {(from !== null || to !== null) && from !== to && (
        <span className="block">{text.changed(state(from), state(to))}</span>
      )}
      {reason !== null && <span className="block text-sm">{text.reason(reason)}</span>}
      {changes && <ChangedValues changes={changes} />}
      {others.length > 0 && (
        <span className="block text-sm text-muted">{detailsText(others, { dpmd, audit: text, codes })}</span>
      )}
    </span>
  );
}

/** The codes of a reason are told with it, the names of changed fields with their values. */
const isToldElsewhere = (name: string, { changes }: AuditRow) =>
  name === "reasons" || (name === "changed" && changes !== null);

/** States, standings, roles, yes and no in words. */
type Codes = Readonly<Record<string, string>>;

const codeText = (code: string, codes: Codes): string => codes[code] ?? code;

/** Names of fields that changed in words, where the log has no values; other details as the log has them. */
function detailsText(
  details: readonly [name: string, value: unknown][],
  { dpmd, audit, codes }: Pick<Text["pages"], "dpmd" | "audit"> & { codes: Codes },
): string {
  return details
    .map(([name, value]) =>
      name === "changed"
        ? fieldsText(String(value))
        : `${audit.details[name] ?? name}: ${codeText(String(value), codes)}`,
    )
    .join(" · ");

  function fieldsText(list: string): string {
    return list
      .split(", ")
      .map((field) => dpmd.review.fields[field] ?? field)
      .join(", ");
  }
}
