import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportShortlist, SHORTLIST_FORMATS } from "~/server/shortlist/export-shortlist.server";

import { requireRole } from "../../../http/actor";
import { httpProblem } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { refParam } from "../../../http/ref-param";
import { madeFileResponse } from "../../../http/uploads/made-file-response";
import { PARTNER_WORKERS } from "../interest-work/partner-in";

/** A shortlist as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  const format = SHORTLIST_FORMATS.find((one) => one === params["format"]);
  if (!format) throw httpProblem("page_not_found");
  return madeFileResponse(language, () => exportShortlist(context.services, { actor, ref, format, language }));
}
