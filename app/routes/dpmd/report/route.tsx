import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { AppError } from "~/server/app-error.server";
import { answerReport } from "~/server/reports/answer-report.server";
import { readReport } from "~/server/reports/read-reports.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { text as typed } from "../../../forms/fields";
import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { AnswerForm } from "./answer-form";
import { ReportFacts } from "./report-facts";

const Answer = z.object({ answer: typed({ min: 10, max: 4000 }) });

/** What the page shows when the answer was not taken. */
type NotTaken = { reply: FormReply | null; isAnswered: boolean };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const token = refParam(params["token"]);
  const report = await orHttpError(() => readReport(context.services, { actor, token }));
  return { language: await languageOf(request), timeZone: context.services.settings.timeZone, report };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const token = refParam(params["token"]);
  await orHttpError(() => readReport(context.services, { actor, token }));
  const form = parseForm(await readForm(request), Answer);
  if (!form.ok) return data({ reply: form.reply, isAnswered: false } satisfies NotTaken, { status: 400 });
  try {
    await answerReport(context.services, { actor, token, ...form.value });
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") {
      return data({ reply: null, isAnswered: true } satisfies NotTaken, { status: 409 });
    }
    await orHttpError(() => Promise.reject(error));
  }
  return redirect(`${href.reports}?terkirim`);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ reports }, { report }) => ({
    title: reports.one.title(reports.subjects[report.subjectType], report.name ?? report.subjectRef),
    description: reports.one.description,
  }));

/** One report: what was said, and DPMD's answer or the form for it. */
export default function ReportPage() {
  const { report, timeZone } = useLoaderData<typeof loader>();
  const notTaken = useActionData<typeof action>();
  const { one: text, subjects } = useText().pages.reports;
  return (
    <WorkspacePage
      title={text.title(subjects[report.subjectType], report.name ?? report.subjectRef)}
      lead={<TextLink href={href.reports}>{text.back}</TextLink>}
    >
      {notTaken?.isAnswered && <Banner tone="warning" title={text.already} />}
      <ReportFacts report={report} timeZone={timeZone} />
      {report.answer === null && <AnswerForm report={report} reply={notTaken?.reply ?? undefined} />}
    </WorkspacePage>
  );
}
