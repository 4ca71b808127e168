import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readReports, type Report } from "~/server/reports/read-reports.server";

import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { Tabs } from "../../../components/tabs";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { instantDayText } from "../../../i18n/format";
import type { Text } from "../../../i18n/id";
import { useLanguage, useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";

const Page = z.coerce.number().int().min(1).max(100_000).catch(1);
const ANSWERED = `${href.reports}?dijawab`;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const params = new URL(request.url).searchParams;
  const answered = params.has("dijawab");
  const page = Page.parse(params.get("hal") ?? 1);
  const reading = await orHttpError(() => readReports(context.services, { actor, answered, page }));
  const { timeZone } = context.services.settings;
  return { language: await languageOf(request), timeZone, answered, isSent: params.has("terkirim"), ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ reports }) => ({ title: reports.list.title, description: reports.list.description }));

/** What people reported, those that wait first. */
export default function ReportsPage() {
  const { answered, isSent, reports, page, pageCount, timeZone } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { list: text, reasons } = useText().pages.reports;
  const which = answered ? "answered" : "open";
  const columns: Column<Report>[] = [
    {
      header: text.columns.subject,
      cell: subjectCell,
    },
    { header: text.columns.reason, cell: ({ reason }) => reasons[reason] },
    { header: text.columns.on, cell: ({ createdAt }) => instantDayText(createdAt, { language, timeZone }) },
    { header: text.columns.reporter, cell: (report) => reporterText(report, text) },
  ];
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      {isSent && <Toast tone="positive">{text.answered}</Toast>}
      <Tabs
        label={text.tabs.label}
        tabs={[
          { href: href.reports, label: text.tabs.open, current: !answered },
          { href: ANSWERED, label: text.tabs.answered, current: answered },
        ]}
      />
      {reports.length === 0 ? (
        <EmptyState title={text.empty[which].title}>{text.empty[which].text}</EmptyState>
      ) : (
        <ResponsiveTable caption={text.caption[which]} columns={columns} rows={reports} rowKey={({ token }) => token} />
      )}
      <Pager
        page={page}
        pageCount={pageCount}
        hrefFor={(other) => (answered ? `${ANSWERED}&hal=${other}` : `${href.reports}?hal=${other}`)}
      />
    </WorkspacePage>
  );
}

const subjectCell = (report: Report) => <SubjectCell report={report} />;

function SubjectCell({ report: { token, name, subjectType, subjectRef } }: { report: Report }) {
  const { list: text, subjects } = useText().pages.reports;
  return (
    <span>
      <a href={href.reportToAnswer(token)} className="link inline-block py-1">
        {name ?? text.gone(subjectRef)}
      </a>
      <span className="block text-sm font-normal text-muted">{subjects[subjectType]}</span>
    </span>
  );
}

function reporterText({ contact, isBySignedIn }: Report, text: Text["pages"]["reports"]["list"]): string {
  if (isBySignedIn) return text.signedIn;
  return contact === null ? text.anonymous : text.withContact;
}
