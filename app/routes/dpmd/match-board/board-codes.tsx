import { ChevronDown } from "lucide-react";

import { Choices } from "../../../components/choice-list";
import type { FilterGroup } from "../../../components/filter-panel";
import { useText } from "../../../i18n/language";

/** Lists of codes of which several may be ticked, each folded while none is. */
export function BoardCodes({ groups }: { groups: readonly FilterGroup[] }) {
  const text = useText().parts.filter;
  return (
    <div className="grid gap-x-6 md:grid-cols-3">
      {groups.map(({ name, label, choices, selected }) => (
        <details key={name} className="group border-t border-line" open={selected.length > 0}>
          <summary className="flex min-h-11 items-center justify-between gap-2 py-2 font-semibold">
            {label}
            <span className="flex items-center gap-2 text-sm font-normal text-muted">
              {selected.length > 0 && text.chosen(selected.length)}
              <ChevronDown className="icon group-open:rotate-180" />
            </span>
          </summary>
          <fieldset className="max-h-72 overflow-y-auto pb-3">
            <legend className="sr-only">{label}</legend>
            <Choices type="checkbox" name={name} id={`papan-${name}`} choices={choices} selected={selected} />
          </fieldset>
        </details>
      ))}
    </div>
  );
}
