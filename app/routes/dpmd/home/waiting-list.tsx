import type { WaitingFor, WaitingName } from "~/server/verification/read-desk.server";

import { ButtonLink } from "../../../components/button";
import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

const ADDRESS: Record<WaitingName, string> = {
  potentials: `${href.verification}?ajuan=potensi`,
  interests: `${href.verification}?ajuan=minat`,
  introductions: `${href.introductionDesk}?tahap=menunggu-dpmd`,
  claims: href.claims,
  papers: `${href.organisations}?jenis=mitra&hanya=papers_waiting`,
  reports: href.reports,
};

type WaitingListProps = { waiting: readonly WaitingFor[]; overdueDays: number; isBroker: boolean };

/** What waits for an answer, each with how long and, for a broker, where to give it. */
export function WaitingList({ waiting, overdueDays, isBroker }: WaitingListProps) {
  const text = useText().pages.dpmd.home;
  const shown = waiting.filter(({ count }) => count > 0);
  return (
    <section className="stack">
      <h2>{text.waiting}</h2>
      {shown.length === 0 && <p className="measure text-lg">{text.nothing}</p>}
      <ul className="stack gap-3">
        {shown.map(({ name, count, overdue, days }) => (
          <li key={name} className="card flex flex-wrap items-center justify-between gap-3">
            <div className="stack gap-1">
              <p className="text-lg font-semibold">{text.names[name](count)}</p>
              <p className="cluster text-muted">
                {text.longest(days)}
                {overdue > 0 && <StatusTag tone="warning">{text.overdue(overdue, overdueDays)}</StatusTag>}
              </p>
            </div>
            {isBroker && <ButtonLink href={ADDRESS[name]}>{text.open[name]}</ButtonLink>}
          </li>
        ))}
      </ul>
    </section>
  );
}
