import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readReportAnswer } from "~/server/reports/read-reports.server";

import { Banner } from "../../components/banner";
import { TextLink } from "../../components/text-link";
import { orHttpError } from "../../http/errors";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { instantDayText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { listingHref } from "../shared/report-kinds";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = refParam(params["token"]);
  const report = await orHttpError(() => readReportAnswer(services, token));
  return {
    language: await languageOf(request),
    timeZone: services.settings.timeZone,
    isSent: new URL(request.url).searchParams.has("terkirim"),
    report,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ reports }, { report }) => ({
    title: reports.mine.title(report.name ?? report.subjectRef),
    description: reports.mine.description,
  }));

/** What was reported and what DPMD answered, for whoever has the link. */
export default function ReportAnswerPage() {
  const { report, timeZone, isSent } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { mine: text, reasons } = useText().pages.reports;
  const { name, subjectType, subjectRef, reason, message, createdAt, answer, answeredAt } = report;
  const dayOf = (at: Date) => instantDayText(at, { language, timeZone });
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <h1>{text.title(name ?? subjectRef)}</h1>
      {isSent && answer === null && <Banner tone="positive" title={text.sent} />}
      <section className="stack gap-2">
        <h2>{text.answer}</h2>
        {answer === null && <p>{text.waiting}</p>}
        {answer !== null && <p className="measure whitespace-pre-line">{answer}</p>}
        {answeredAt && <p className="text-sm text-muted">{text.answeredOn(dayOf(answeredAt))}</p>}
      </section>
      <section className="stack gap-2">
        <h2>{text.reported}</h2>
        <p className="font-semibold">{reasons[reason]}</p>
        {message && <p className="measure whitespace-pre-line">{message}</p>}
        <p className="text-sm text-muted">{text.on(dayOf(createdAt))}</p>
        <p>{name === null ? text.gone : <TextLink href={listingHref(subjectType, subjectRef)}>{text.see}</TextLink>}</p>
      </section>
    </div>
  );
}
