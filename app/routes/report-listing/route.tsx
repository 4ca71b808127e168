import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { REPORT_REASONS } from "~/matching/domain/vocabulary";
import { readReportSubject, type ReportedListing, reportListing } from "~/server/reports/report-listing.server";

import { Button, ButtonLink } from "../../components/button";
import { ChoiceList } from "../../components/choice-list";
import { ErrorSummary } from "../../components/error-summary";
import { TextArea } from "../../components/text-area";
import { TextField } from "../../components/text-field";
import { bindForm } from "../../forms/bind-form";
import { parseForm } from "../../forms/parse-form";
import { httpProblem, orHttpError } from "../../http/errors";
import { orFollowVillage } from "../../http/follow-village";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { readForm } from "../../http/read-form";
import { useText } from "../../i18n/language";
import { listingHref, reportHref, reportSubjectIn } from "../shared/report-kinds";
import { ReportForm } from "./report-form";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const listing = listingIn(params);
  const { type, ref: key } = listing;
  const read = () => readReportSubject(services, listing);
  const followed = { key, hrefOf: (ref: string) => reportHref(type, ref) };
  const name = await orHttpError(() => (type === "village" ? orFollowVillage(services, followed, read) : read()));
  return { language: await languageOf(request), listing, name };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services, clientAddress, findActor } = context;
  const listing = listingIn(params);
  const form = parseForm(await readForm(request), ReportForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const report = { listing, ...form.value };
  const actor = await findActor();
  const token = await orHttpError(() => reportListing(services, { actor, clientAddress, report }));
  return redirect(`${href.reportAnswer(token)}?terkirim`);
}

function listingIn({ kind, ref }: LoaderFunctionArgs["params"]): ReportedListing {
  const type = reportSubjectIn(kind);
  if (!type) throw httpProblem("page_not_found");
  return { type, ref: refParam(ref) };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ reports }, { name }) => ({
    title: reports.make.title(name),
    description: reports.make.description,
  }));

/** Anybody tells DPMD what is wrong with a listing. */
export default function ReportListingPage() {
  const { listing, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText();
  const { make: text, reasons } = words.pages.reports;
  const form = bindForm(words, {
    labels: { reason: text.reason, message: text.message, contact: text.contact },
    reply: answer?.reply,
  });
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <header className="stack gap-2">
        <h1>{text.title(name)}</h1>
        <p className="measure text-muted">{text.lead}</p>
      </header>
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack gap-6">
        <ChoiceList
          type="radio"
          {...form.choice("reason")}
          choices={REPORT_REASONS.map((code) => ({ value: code, label: reasons[code] }))}
        />
        <TextArea {...form.field("message")} hint={text.messageHint} required={false} rows={6} maxLength={2000} />
        <TextField {...form.field("contact")} hint={text.contactHint} required={false} maxLength={254} />
        <div className="cluster">
          <Button type="submit">{text.button}</Button>
          <ButtonLink href={listingHref(listing.type, listing.ref)} variant="quiet">
            {text.back}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
