import type { AuditSearch } from "~/server/audit/read-audit.server";

import { Button } from "../../../components/button";
import { DateField } from "../../../components/date-field";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { actionText, subjectText } from "../audit-lines/audit-words";
import { auditHref } from "./audit-search";

type AuditFiltersProps = { search: AuditSearch; actions: readonly string[] };

/** Searches the log by who, what, which action, about what, and when. */
export function AuditFilters({ search, actions }: AuditFiltersProps) {
  const text = useText().pages.audit;
  const { subjectRef, subjectType } = search;
  return (
    <form action={href.auditLog} method="get" aria-label={text.search} className="stack print:hidden">
      <div className="grid items-end gap-4 sm:grid-cols-2 md:grid-cols-3">
        <TextField
          name="siapa"
          label={text.who}
          hint={text.whoHint}
          defaultValue={search.who}
          required={false}
          saysOptional={false}
        />
        <TextField
          name="apa"
          label={text.what}
          hint={text.whatHint}
          defaultValue={search.what}
          required={false}
          saysOptional={false}
        />
        <Select
          name="tindakan"
          label={text.action}
          defaultValue={search.action ?? ""}
          options={[
            { value: "", label: text.anyAction },
            ...actions.map((action) => ({ value: action, label: actionText(action, text) })),
          ]}
        />
        <Select
          name="jenis"
          label={text.subject}
          defaultValue={subjectType ?? ""}
          options={[
            { value: "", label: text.anySubject },
            ...Object.entries(text.subjects).map(([value, label]) => ({ value, label })),
          ]}
        />
        <DateField
          name="dari"
          label={text.from}
          defaultValue={search.fromDay ?? undefined}
          required={false}
          saysOptional={false}
        />
        <DateField
          name="sampai"
          label={text.to}
          defaultValue={search.toDay ?? undefined}
          required={false}
          saysOptional={false}
        />
      </div>
      {subjectRef !== null && <input type="hidden" name="kode" value={subjectRef} />}
      <div className="cluster">
        <Button type="submit">{text.apply}</Button>
        {auditHref(search) !== href.auditLog && <TextLink href={href.auditLog}>{text.clear}</TextLink>}
        {subjectRef !== null && (
          <p className="text-muted">{text.onlyAbout(`${subjectText(subjectType ?? "", text)} ${subjectRef}`.trim())}</p>
        )}
      </div>
    </form>
  );
}
