import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { importExchange } from "~/server/exchange/import-exchange.server";
import { previewExchange } from "~/server/exchange/preview-exchange.server";

import type { FormReply } from "../../../forms/form-reply";
import { oneOf } from "../../../forms/fields";
import { parseForm } from "../../../forms/parse-form";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { ImportedFile } from "./imported-file";
import { UnusableFile } from "./unusable-file";
import { UsableFile } from "./usable-file";

const ImportForm = z.object({ arriveAs: oneOf(["submitted", "published"]) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const language = await languageOf(request);
  const name = refParam(params["name"]);
  const preview = await orHttpError(() => previewExchange(context.services, { actor, name, language }));
  return { language, preview };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const name = refParam(params["name"]);
  const form = parseForm(await readForm(request), ImportForm);
  if (!form.ok) return data({ reply: form.reply } satisfies { reply: FormReply }, { status: 400 });
  await orHttpError(() => importExchange(context.services, { actor, name, ...form.value }));
  // Taken over or not (any more) usable: the page says which.
  return redirect(href.exchangePreview(name));
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ exchange }) => exchange);

/** What an uploaded file would do, why it cannot be used, or what it did. */
export default function ExchangePreviewPage() {
  const { preview } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const text = useText().pages.exchange;
  switch (preview.kind) {
    case "usable":
      return (
        <WorkspacePage title={text.preview.title}>
          <UsableFile lists={preview.lists} changes={preview.changes} reply={reply} />
        </WorkspacePage>
      );
    case "unusable":
      return (
        <WorkspacePage title={text.problems.title(preview.problemCount)} lead={text.problems.lead}>
          <UnusableFile problems={preview.problems} count={preview.problemCount} />
        </WorkspacePage>
      );
    default:
      return (
        <WorkspacePage title={text.done.title}>
          <ImportedFile counts={preview.counts} />
        </WorkspacePage>
      );
  }
}
