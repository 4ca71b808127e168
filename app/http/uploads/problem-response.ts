import type { AppErrorCode } from "~/server/app-error.server";
import type { Language } from "~/matching/domain/vocabulary";

import { textFor } from "../../i18n/text";

/** A problem with an address that is no page, in one line of the reader's language; kept by no cache. */
export function problemResponse(
  language: Language,
  { code, status }: { code: AppErrorCode; status: number },
): Response {
  return new Response(textFor(language).pages.errors[code].title, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
