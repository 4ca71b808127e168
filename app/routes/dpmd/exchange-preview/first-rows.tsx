import type { ChangedRow } from "~/server/exchange/preview-exchange.server";

import { StatusTag } from "../../../components/status-tag";
import { useText } from "../../../i18n/language";

/** The first rows of a list that the file would make or change, by name. */
export function FirstRows({ list, rows }: { list: string; rows: readonly ChangedRow[] }) {
  const text = useText().pages.exchange.preview;
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{text.first(list)}</h2>
      <ul>
        {rows.map(({ ref, name, change }) => (
          <li key={ref} className="cluster border-b border-line py-2">
            <StatusTag tone={change === "created" ? "positive" : "informative"}>{text[change]}</StatusTag>
            <span lang="id">{name}</span>
            <span className="text-sm text-muted">{ref}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
