import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportAudit } from "~/server/audit/export-audit.server";

import { requireActor } from "../../../http/actor";
import { languageOf } from "../../../http/language";
import { madeFileResponse } from "../../../http/uploads/made-file-response";
import { auditSearchIn } from "../audit-log/audit-search";

/** What a search of the log finds, as a CSV file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const { search } = auditSearchIn(new URL(request.url).searchParams);
  return madeFileResponse(language, () => exportAudit(context.services, { actor, search, language }));
}
