import type { AuditRow } from "~/server/audit/read-audit.server";

import { TextLink } from "../../../components/text-link";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { actionText, reasonText, whoText } from "../audit-lines/audit-words";
import { auditHref, NO_SEARCH } from "../audit-log/audit-search";

type HistoryProps = {
  history: readonly AuditRow[];
  subject: { type: string; ref: string };
  timeZone: string;
};

function Reason({ line }: { line: AuditRow }) {
  const { audit } = useText().pages;
  const reason = reasonText(line, useLanguage());
  return reason === null ? null : <span className="block">{audit.reason(reason)}</span>;
}

/** What was done with it, newest first, folded. */
export function History({ history, subject, timeZone }: HistoryProps) {
  const { dpmd, audit } = useText().pages;
  const text = dpmd.review.history;
  const language = useLanguage();
  return (
    <details>
      <summary className="min-h-11 py-2 text-lg font-semibold">{text.title}</summary>
      {history.length === 0 && <p>{text.none}</p>}
      <ol className="border-l-2 border-line pl-5">
        {history.map((line) => (
          <li key={line.id} className="pb-3">
            <span className="block text-sm text-muted">{momentText(line.at, { language, timeZone })}</span>
            {whoText(line, audit)}: {actionText(line.action, audit)}
            {line.onBehalfOf && ` ${audit.onBehalfOf(line.onBehalfOf)}`}
            <Reason line={line} />
          </li>
        ))}
      </ol>
      <p>
        <TextLink href={auditHref({ ...NO_SEARCH, subjectType: subject.type, subjectRef: subject.ref })}>
          {text.all}
        </TextLink>
      </p>
    </details>
  );
}
