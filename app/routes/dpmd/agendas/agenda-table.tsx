import type { AgendaListing } from "~/server/events/read-agendas.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { instantDayText, numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type AgendaTableProps = { eventRef: string; agendas: readonly AgendaListing[]; timeZone: string };
type Row = AgendaListing & { eventRef: string; timeZone: string };

const nameCell = (row: Row) => <NameCell row={row} />;
const provenCell = (row: Row) => <ProvenCell row={row} />;
const valueCell = (row: Row) => <ValueCell row={row} />;
const gapsCell = (row: Row) => <GapsCell row={row} />;
const servedCell = (row: Row) => <ServedCell row={row} />;

/** The agendas of an event beside each other; cards on a phone. */
export function AgendaTable({ eventRef, agendas, timeZone }: AgendaTableProps) {
  const { list, table } = useText().pages.agenda;
  const columns: Column<Row>[] = [
    { header: table.agenda, cell: nameCell },
    { header: table.proven, cell: provenCell },
    { header: table.value, cell: valueCell },
    { header: table.gaps, cell: gapsCell },
    { header: table.served, cell: servedCell },
  ];
  const rows = agendas.map((agenda) => ({ ...agenda, eventRef, timeZone }));
  return <ResponsiveTable caption={list} columns={columns} rows={rows} rowKey={({ number }) => String(number)} />;
}

function NameCell({ row }: { row: Row }) {
  const language = useLanguage();
  const text = useText().pages.agenda;
  const { eventRef, timeZone, number, origin, basedOn, isPublished, wasPublished, madeAt, madeByName } = row;
  const made = [madeByName, instantDayText(madeAt, { language, timeZone })].filter(Boolean).join(", ");
  return (
    <span className="block">
      <span className="cluster gap-x-3">
        <a href={href.agenda(eventRef, number)} className="link inline-block py-1">
          {text.name(number)}
        </a>
        {isPublished && <StatusTag tone="positive">{text.published}</StatusTag>}
        {!isPublished && wasPublished && <StatusTag tone="neutral">{text.wasPublished}</StatusTag>}
      </span>
      <span className="block text-sm font-normal text-muted">
        {[text.origin[origin], basedOn !== null && text.from(basedOn), made].filter(Boolean).join(", ")}
      </span>
    </span>
  );
}

function ProvenCell({ row: { origin, status, mustsGaveWay } }: { row: Row }) {
  const text = useText().pages.agenda;
  return (
    <span className="cluster gap-x-2">
      {origin === "run" ? text.status[status] : "–"}
      {mustsGaveWay && <StatusTag tone="warning">{text.gaveWay}</StatusTag>}
    </span>
  );
}

function ValueCell({ row: { measures, valueBound, mustsGaveWay } }: { row: Row }) {
  const language = useLanguage();
  const text = useText().pages.agenda;
  const value = numberText(measures.value, language, 1);
  if (valueBound === null || mustsGaveWay) return value;
  return text.bound(value, numberText(valueBound, language, 1));
}

function GapsCell({ row: { measures, gapsBound } }: { row: Row }) {
  const text = useText().pages.agenda;
  return gapsBound === null ? measures.gaps : text.gapsBound(measures.gaps, gapsBound);
}

function ServedCell({ row: { measures } }: { row: Row }) {
  const text = useText().pages.agenda;
  return (
    <span>
      <span className="tabular">{measures.fewest}</span>{" "}
      <span className="text-sm text-muted">{text.unserved(measures.unserved)}</span>
    </span>
  );
}
