import type { AgendaReading } from "~/server/events/read-agenda.server";

import { Button } from "../../../components/button";
import { StatusTag } from "../../../components/status-tag";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** How good the agenda is, what keeps it from being published, and the button for it. */
export function AgendaHead({ reading: { agenda, clashes, conflict, moves } }: { reading: AgendaReading }) {
  const language = useLanguage();
  const text = useText().pages.agenda;
  const { measures, gapsBound, version, isPublished, wasPublished, origin, status } = agenda;
  const mayPublish = moves.includes("publish") && !isPublished && clashes.impossible === 0;
  const mayEdit = moves.includes("draft_agenda");
  const figures = [
    { label: text.table.value, value: numberText(measures.value, language, 1) },
    {
      label: text.table.gaps,
      value: gapsBound === null ? measures.gaps : text.gapsBound(measures.gaps, gapsBound),
    },
    { label: text.table.served, value: `${measures.fewest}, ${text.unserved(measures.unserved)}` },
    ...(origin === "run" ? [{ label: text.table.proven, value: text.status[status] }] : []),
  ];
  return (
    <section className="stack gap-4">
      <p className="cluster gap-x-3">
        {isPublished && <StatusTag tone="positive">{text.one.isPublished}</StatusTag>}
        {clashes.impossible > 0 && <StatusTag tone="negative">{text.one.impossible(clashes.impossible)}</StatusTag>}
        {clashes.others > 0 && <StatusTag tone="warning">{text.one.others(clashes.others)}</StatusTag>}
        {agenda.mustsGaveWay && <StatusTag tone="warning">{text.gaveWay}</StatusTag>}
      </p>
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="tabular font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {conflict.length > 0 && (
        <details open>
          <summary className="min-h-11 content-center font-semibold">{text.one.conflict}</summary>
          <ul className="measure list-disc pl-6">
            {conflict.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {(mayPublish || mayEdit) && (
        <form method="post" className="cluster print:hidden">
          <input type="hidden" name="version" value={version} />
          {mayPublish && (
            <Button type="submit" name="tindakan" value="publish">
              {wasPublished ? text.one.publishAgain : text.one.publish}
            </Button>
          )}
          {mayEdit && (
            <Button type="submit" name="tindakan" value="lock_all" variant="secondary">
              {text.one.lockAll}
            </Button>
          )}
        </form>
      )}
    </section>
  );
}
