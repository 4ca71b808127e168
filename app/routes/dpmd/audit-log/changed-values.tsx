import type { AuditRow } from "~/server/audit/read-audit.server";

import { useLanguage, useText } from "../../../i18n/language";
import { weightNames } from "../weight-parts/weight-names";
import { valueText } from "../audit-lines/value-text";

type Change = NonNullable<AuditRow["changes"]>[number];

/** What each field said and says now; of what may tell of a person only that it changed. */
export function ChangedValues({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="text-sm">
      {changes.map((change) => (
        <li key={change.field}>
          <ChangedValue change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangedValue({ change: { field, from, to } }: { change: Change }) {
  const { audit: text, dpmd, weights } = useText().pages;
  const language = useLanguage();
  const name = dpmd.review.fields[field] ?? weightNames(weights, language)[field] ?? field;
  if (from === null && to === null) return <span className="text-muted">{name}</span>;
  const shown = (value: string | null) => valueText({ field, value }, { words: text.values, language });
  return (
    <>
      <span className="text-muted">{name}:</span> {text.changed(shown(from), shown(to))}
    </>
  );
}
