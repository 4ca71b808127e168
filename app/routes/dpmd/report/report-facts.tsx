import type { Report } from "~/server/reports/read-reports.server";

import { TextLink } from "../../../components/text-link";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { listingHref } from "../../shared/report-kinds";
import { auditHref, NO_SEARCH } from "../audit-log/audit-search";

type ReportFactsProps = { report: Report; timeZone: string };

/** What was reported about what, when, and what was answered. */
export function ReportFacts({ report, timeZone }: ReportFactsProps) {
  const language = useLanguage();
  const { one: text, mine, reasons } = useText().pages.reports;
  const { name, subjectType, subjectRef, reason, message, createdAt, answer, answeredAt } = report;
  const dayOf = (at: Date) => instantDayText(at, { language, timeZone });
  return (
    <>
      <section className="stack gap-2">
        <h2>{reasons[reason]}</h2>
        <p className="text-sm text-muted">{mine.on(dayOf(createdAt))}</p>
        <h3>{text.message}</h3>
        <p className="measure border-l-4 border-gold pl-4 whitespace-pre-line">{message ?? text.noMessage}</p>
        <p className="cluster gap-x-6">
          {name === null ? mine.gone : <TextLink href={listingHref(subjectType, subjectRef)}>{mine.see}</TextLink>}
          <TextLink href={auditHref({ ...NO_SEARCH, subjectType, subjectRef })}>{text.log}</TextLink>
        </p>
      </section>
      {answer !== null && (
        <section className="stack gap-2">
          <h2>{mine.answer}</h2>
          <p className="measure whitespace-pre-line">{answer}</p>
          {answeredAt && <p className="text-sm text-muted">{mine.answeredOn(dayOf(answeredAt))}</p>}
        </section>
      )}
    </>
  );
}
