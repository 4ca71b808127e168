import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { LARGEST_UPLOAD, uploadExchange } from "~/server/exchange/preview-exchange.server";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { FileField } from "../../../components/file-field";
import { bindForm } from "../../../forms/bind-form";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readUploadForm } from "../../../http/uploads/read-upload-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { Downloads } from "./downloads";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireRole(context, ["broker"]);
  return { language: await languageOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const upload = await readUploadForm(request, { fileFields: ["file"], maxBytes: LARGEST_UPLOAD });
  if (!upload.ok) return refused(upload.reply, upload.status);
  const [file] = upload.files;
  if (!file) return refused(refusedForm(upload.form, { file: "required" }), 400);
  if (file.bytes.length === 0) return refused(refusedForm(upload.form, { file: "file_empty" }), 400);
  const name = await orHttpError(() => uploadExchange(context.services, { actor, bytes: file.bytes }));
  return redirect(href.exchangePreview(name));
}

const refused = (reply: FormReply, status: number) => data({ reply }, { status });

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ exchange }) => exchange);

/** Bring a file in, after a look at what it would change; take data out. */
export default function ExchangePage() {
  const answer = useActionData<typeof action>();
  const words = useText();
  const text = words.pages.exchange;
  const form = bindForm(words, { labels: { file: text.upload.file }, reply: answer?.reply });
  const { defaultValue: _, ...field } = form.field("file");
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <section className="stack">
        <h2>{text.upload.title}</h2>
        <ErrorSummary errors={form.errors} />
        <form method="post" encType="multipart/form-data" className="card stack">
          <FileField {...field} accept=".xlsx,.json" limit="20 MB" hint={text.upload.hint} />
          <p>
            <Button type="submit">{text.upload.button}</Button>
          </p>
        </form>
      </section>
      <Downloads />
    </WorkspacePage>
  );
}
