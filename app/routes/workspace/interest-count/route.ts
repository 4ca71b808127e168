import type { ActionFunctionArgs } from "@remix-run/node";

import { requireRole } from "../../../http/actor";
import { httpProblem } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { readForm } from "../../../http/read-form";
import { countFrom } from "../interest-form/count-from";
import { PARTNER_WORKERS } from "../interest-work/partner-in";

/** Only questions are answered here, no page. */
export function loader(): never {
  throw httpProblem("page_not_found");
}

/** What a half-filled form would find, one sentence a line. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  const sentences = await countFrom(await readForm(request), { context, actor, language });
  return new Response(sentences.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
