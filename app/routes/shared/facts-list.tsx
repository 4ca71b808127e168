import { FlaskConical } from "lucide-react";
import type { ReactNode } from "react";

import { useText } from "../../i18n/language";

/** One fact of a page; `value` null is unknown; `assumed` marks what is made up for the demonstration. */
export type Fact = { label: string; value: ReactNode; assumed?: boolean };

type FactsListProps = { title: string; facts: readonly Fact[] };

/** The facts of a page, with a mark on those that are assumed, and what is not filled in yet in one line. */
export function FactsList({ title, facts }: FactsListProps) {
  const text = useText().pages.site;
  const known = facts.filter(({ value }) => value !== null);
  const unknown = facts.filter(({ value }) => value === null);
  return (
    <section className="card stack gap-3 self-start">
      <h2 className="text-lg">{title}</h2>
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 gap-y-2 md:grid-cols-1 md:gap-y-0">
        {known.map(({ label, value, assumed = false }) => (
          <div key={label} className="contents">
            <dt className="text-sm leading-6 text-muted md:leading-5">{label}</dt>
            <dd className="md:mb-2.5">
              {value}
              {assumed && <AssumedMark />}
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className="border-t border-line pt-3 text-sm text-muted">
          {text.unknown(unknown.map(({ label }) => label).join(", "))}
        </p>
      )}
      {known.some(({ assumed }) => assumed) && (
        <p className="with-icon border-t border-line pt-3 text-sm text-muted">
          <FlaskConical className="icon text-warning" />
          {text.assumedNote}
        </p>
      )}
    </section>
  );
}

function AssumedMark() {
  const text = useText().pages.site;
  return (
    <span className="ml-1.5 whitespace-nowrap text-warning" title={text.assumed}>
      <FlaskConical aria-hidden="true" className="inline size-3.5 align-baseline" />
      <span className="sr-only"> ({text.assumed})</span>
    </span>
  );
}
