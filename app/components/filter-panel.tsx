import { ChevronDown, SlidersHorizontal } from "lucide-react";

import type { ReactNode } from "react";

import { useText } from "../i18n/language";
import { Button } from "./button";
import { type Choice, Choices } from "./choice-list";
import { TextLink } from "./text-link";

/** One question of the filter: several choices may be ticked. */
export type FilterGroup = { name: string; label: string; choices: readonly Choice[]; selected: readonly string[] };

type FilterPanelProps = {
  action: string;
  groups: readonly FilterGroup[];
  /** Where everything is unticked. */
  clearHref: string;
  /** Fields that stay as they are: the search words, the order. */
  keeps?: readonly { name: string; value: string }[];
  /** More questions, below the groups. */
  children?: ReactNode;
};

/** Filters of a list as a form: folded on a phone, beside the list from 900 px. */
export function FilterPanel({ action, groups, clearHref, keeps = [], children }: FilterPanelProps) {
  const text = useText().parts.filter;
  const chosen = groups.reduce((sum, group) => sum + group.selected.length, 0);
  return (
    <form action={action} method="get" aria-label={text.title} className="print:hidden">
      {keeps.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="checkbox" id="filter-toggle" className="filter-toggle sr-only md:hidden" />
      <label htmlFor="filter-toggle" className="button button-secondary w-full md:hidden">
        <SlidersHorizontal className="icon" />
        {text.show}
        {chosen > 0 && <span className="font-normal">· {text.chosen(chosen)}</span>}
      </label>
      <div className="filter-body">
        <h2 className="mb-2 hidden text-lg md:block">{text.title}</h2>
        {groups.map((group) => (
          <details key={group.name} open={group.selected.length > 0} className="group border-t border-line">
            <summary className="flex min-h-11 items-center justify-between gap-2 py-2 font-semibold">
              {group.label}
              <span className="flex items-center gap-2 text-sm font-normal text-muted">
                {group.selected.length > 0 && text.chosen(group.selected.length)}
                <ChevronDown className="icon group-open:rotate-180" />
              </span>
            </summary>
            <fieldset className="pb-3">
              <legend className="sr-only">{group.label}</legend>
              <Choices
                type="checkbox"
                name={group.name}
                id={`filter-${group.name}`}
                choices={group.choices}
                selected={group.selected}
              />
            </fieldset>
          </details>
        ))}
        {children}
        <div className="stack mt-4 gap-2">
          <Button type="submit">{text.apply}</Button>
          {chosen > 0 && <TextLink href={clearHref}>{text.clear}</TextLink>}
        </div>
      </div>
    </form>
  );
}
