import { labels } from "~/matching/domain/phrases/labels";
import type { Queue } from "~/server/verification/read-queue.server";

import { Button } from "../../../components/button";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";

type Entry = Queue["entries"][number];

const whatCell = (entry: Entry) => <What entry={entry} />;
const whoCell = (entry: Entry) => <Who entry={entry} />;
const notesCell = (entry: Entry) => <Notes entry={entry} />;

/** The queue as a form: what is ticked is looked at once more before it is published. */
export function QueueTable({ entries, count }: { entries: readonly Entry[]; count: number }) {
  const text = useText().pages.dpmd.verification;
  const columns: Column<Entry>[] = [
    { header: text.columns.what, cell: whatCell },
    { header: text.columns.who, cell: whoCell },
    { header: text.columns.since, cell: ({ days }) => text.days(days) },
    { header: text.columns.notes, cell: notesCell },
  ];
  return (
    <form action={href.publishChecked} method="get" className="stack">
      <ResponsiveTable caption={text.found(count)} columns={columns} rows={entries} rowKey={({ ref }) => ref} />
      <p>
        <Button type="submit" variant="secondary">
          {text.check}
        </Button>
      </p>
    </form>
  );
}

function What({ entry: { type, ref, title, kind, sector } }: { entry: Entry }) {
  const text = useText().pages.dpmd.verification;
  const words = labels[useLanguage()];
  const to = type === "potential" ? href.reviewPotential(ref) : href.reviewInterest(ref);
  return (
    <span className="flex items-start gap-3">
      <span className="choice inline-flex min-h-11 min-w-11 items-start pt-1.5">
        <input type="checkbox" name="ref" value={ref} aria-label={text.select(title)} />
      </span>
      <span>
        <a href={to} lang="id" className="link inline-block py-1">
          {title}
        </a>
        <span className="block text-sm font-normal text-muted">
          {type === "potential" ? text.isPotential : text.isInterest}
          {kind && ` · ${words.kind[kind]}`}
          {sector && ` · ${words.sector[sector]}`}
        </span>
      </span>
    </span>
  );
}

function Who({ entry: { village, partner } }: { entry: Entry }) {
  const { place } = useText().parts;
  if (partner) return partner.name;
  if (!village) return null;
  return (
    <span>
      {place.village(village.status, village.name)}
      <span className="block text-sm text-muted">{village.district}</span>
    </span>
  );
}

function Notes({ entry: { type, isHeadApproved, partner } }: { entry: Entry }) {
  const text = useText().pages.dpmd.verification;
  if (type === "potential") {
    return isHeadApproved ? (
      <StatusTag tone="positive">{text.headApproved}</StatusTag>
    ) : (
      <StatusTag tone="neutral">{text.headNotYet}</StatusTag>
    );
  }
  return partner && !partner.isVerified ? <StatusTag tone="warning">{text.unverified}</StatusTag> : null;
}
