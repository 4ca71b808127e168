import type { ReactNode } from "react";

import { DateText } from "./date-text";

type TimelineProps = {
  /** Newest first or oldest first, as the page decides. `day` is `2026-11-24`. */
  events: readonly { day: string; title: string; detail?: ReactNode }[];
};

/** What happened, day by day. */
export function Timeline({ events }: TimelineProps) {
  return (
    <ol className="border-l-2 border-line pl-5">
      {events.map(({ day, title, detail }) => (
        <li key={`${day} ${title}`} className="relative pb-6 last:pb-0">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="absolute top-1.5 -left-[27px] size-3 fill-accent">
            <path d="M6 0 12 6 6 12 0 6Z" />
          </svg>
          <p className="text-sm text-muted">
            <DateText day={day} />
          </p>
          <p className="font-semibold">{title}</p>
          {detail && <div className="measure">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
