import { X } from "lucide-react";

import { useText } from "../i18n/language";

type ActiveFiltersProps = { filters: readonly { label: string; removeHref: string }[]; clearHref: string };

/** The filters in use, each removed with one tap, several at once with one; nothing when there are none. */
export function ActiveFilters({ filters, clearHref }: ActiveFiltersProps) {
  const text = useText().parts.filter;
  if (filters.length === 0) return null;
  return (
    <div className="print:hidden">
      <ul aria-label={text.active} className="cluster">
        {filters.map(({ label, removeHref }) => (
          <li key={removeHref}>
            <a
              href={removeHref}
              aria-label={text.remove(label)}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-control bg-surface px-4 hover:bg-sunken"
            >
              {label}
              <X className="icon text-muted" />
            </a>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <a href={clearHref} className="link inline-flex min-h-11 items-center px-2">
              {text.clear}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
