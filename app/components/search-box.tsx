import { Search } from "lucide-react";

import { useText } from "../i18n/language";

type SearchBoxProps = {
  action: string;
  label: string;
  name?: string;
  defaultValue?: string | undefined;
  /** Examples of what to type. */
  hint?: string | undefined;
  /** Fields that a new search keeps: chosen filters. */
  keeps?: readonly { name: string; value: string }[];
  /** Id of the part of the page that follows what is typed; elsewhere titles are suggested. */
  live?: string;
  /** Whether titles are suggested and the last searches of this device are offered. */
  suggests?: boolean;
};

/** One line to search with. */
export function SearchBox({
  action,
  label,
  name = "q",
  defaultValue,
  hint,
  keeps = [],
  live,
  suggests = live !== undefined,
}: SearchBoxProps) {
  const text = useText().parts.search;
  return (
    <search className="block">
      <form action={action} method="get" className="relative flex max-w-168 flex-col gap-1.5">
        <label htmlFor={`search-${name}`} className="font-semibold">
          {label}
        </label>
        <div className="flex gap-2">
          <input
            id={`search-${name}`}
            type="search"
            name={name}
            defaultValue={defaultValue}
            aria-describedby={hint ? `search-${name}-hint` : undefined}
            className="control min-w-0"
            autoComplete="off"
            data-search-box={suggests ? "" : undefined}
            data-live={live}
            data-recent={suggests ? text.recent : undefined}
            data-forget={suggests ? text.forget : undefined}
          />
          {keeps.map((kept) => (
            <input key={`${kept.name} ${kept.value}`} type="hidden" name={kept.name} value={kept.value} />
          ))}
          <button type="submit" className="button button-primary">
            <Search className="icon" />
            {text.button}
          </button>
        </div>
        {suggests && <script src="/search-box.js" defer />}
        {hint && (
          <p id={`search-${name}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
      </form>
    </search>
  );
}
