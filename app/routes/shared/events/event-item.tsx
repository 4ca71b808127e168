import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

import type { EventState } from "~/matching/domain/brokering-vocabulary";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";

import { DateText } from "../../../components/date-text";
import { StatusTag } from "../../../components/status-tag";
import { useLanguage } from "../../../i18n/language";
import { EVENT_TONES } from "./event-tones";

type EventItemProps = {
  event: { title: string; heldOn: string; place: string; state: EventState };
  href: string;
  /** What else is worth knowing in the list. */
  children?: ReactNode;
};

/** An event in a list, one tap away. */
export function EventItem({ event: { title, heldOn, place, state }, href, children }: EventItemProps) {
  const { eventState } = brokeringLabels[useLanguage()];
  return (
    <li className="card relative flex items-center gap-3">
      <div className="stack grow gap-1">
        <p className="font-semibold" lang="id">
          <a href={href} className="card-link">
            {title}
          </a>
        </p>
        <p className="text-sm">
          <DateText day={heldOn} />, {place}
        </p>
        <p className="cluster gap-x-3 gap-y-1 text-sm text-muted">
          <StatusTag tone={EVENT_TONES[state]}>{eventState[state]}</StatusTag>
          {children}
        </p>
      </div>
      <ChevronRight aria-hidden="true" className="icon text-brand" />
    </li>
  );
}
