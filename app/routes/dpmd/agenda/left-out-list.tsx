import type { AgendaReading } from "~/server/events/read-agenda.server";

import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { pairText } from "./pair-text";
import { useNames } from "./use-names";

/** Pairs that may meet and have no place, with why, and a way to give them one. */
export function LeftOutList({ reading, mayEdit }: { reading: AgendaReading; mayEdit: boolean }) {
  const text = useText().pages.agenda.one;
  const { pairName } = useNames(reading);
  const { event, agenda, leftOut } = reading;
  if (leftOut.length === 0) return null;
  return (
    <details className="card" open={leftOut.some(({ must }) => must)}>
      <summary className="min-h-11 content-center font-semibold">{text.leftOut(leftOut.length)}</summary>
      <ul className="divide-y divide-line">
        {leftOut.map((one) => (
          <li key={one.ref} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <div>
              <p className="cluster gap-x-2 font-semibold">
                {pairName(one)}
                {one.must && <StatusTag tone="warning">{text.must}</StatusTag>}
              </p>
              <p className="text-sm text-muted">{one.reason ?? text.noReason}</p>
            </div>
            {mayEdit && (
              <a
                href={`${href.agenda(event.ref, agenda.number)}?pindah=${pairText(one)}`}
                aria-label={text.addOf(pairName(one))}
                className="link py-2"
              >
                {text.add}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
