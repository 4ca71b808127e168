import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { PARTNER_DOCUMENTS } from "~/matching/domain/vocabulary";
import { documentName, readPapers } from "~/server/organisations/partner-papers.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { FileField } from "../../../components/file-field";
import { TextField } from "../../../components/text-field";
import { Toast } from "../../../components/toast";
import { bindForm } from "../../../forms/bind-form";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { changePapersFrom, PAPER_NOTES } from "./change-papers-from";
import { PaperTable } from "./paper-table";

const Note = z.enum(PAPER_NOTES).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["partner_officer"]);
  const { documents, ...papers } = await orHttpError(() => readPapers(context.services, actor));
  return {
    language: await languageOf(request),
    timeZone: context.services.settings.timeZone,
    note: Note.parse(new URL(request.url).searchParams.get("sudah")),
    ...papers,
    papers: documents.map(({ key, ...paper }) => ({ ...paper, name: documentName(key) })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["partner_officer"]);
  const { status, ...refused } = await changePapersFrom(request, { context, actor });
  return data(refused, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ claims }) => claims.own);

/** Which papers has DPMD of us, and which not yet? */
export default function PartnerPapersPage() {
  const { isVerified, asked, papers, note, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  const words = useText();
  const { own: text, documents } = words.pages.claims;
  const { kind, number, file } = text;
  const form = bindForm(words, { labels: { kind, number, file }, reply: answer?.reply });
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      {note && !answer && <Toast tone="positive">{text[note]}</Toast>}
      {isVerified ? (
        <Banner tone="positive" title={text.verified} />
      ) : (
        <Banner tone="informative" title={text.unverified}>
          <p>{text.unverifiedText}</p>
        </Banner>
      )}
      {asked && (
        <Banner tone="warning" title={text.asked(instantDayText(asked.at, { language, timeZone }))}>
          <p>{asked.reason}</p>
        </Banner>
      )}
      <PaperTable papers={papers} timeZone={timeZone} />
      <section className="stack" aria-labelledby="unggah">
        <h2 id="unggah">{text.add}</h2>
        <ErrorSummary errors={form.errors} />
        <form method="post" encType="multipart/form-data" className="stack gap-5" noValidate>
          <ChoiceList
            type="radio"
            {...form.choice("kind")}
            choices={PARTNER_DOCUMENTS.map((code) => ({ value: code, label: documents[code] }))}
          />
          <TextField {...form.field("number")} maxLength={60} required={false} />
          <FileField
            name="file"
            label={file}
            error={form.field("file").error}
            hint={text.fileHint}
            limit={text.limit}
            accept=".pdf,image/jpeg,image/png,image/webp"
          />
          <p>
            <Button>{text.submit}</Button>
          </p>
        </form>
      </section>
    </WorkspacePage>
  );
}
