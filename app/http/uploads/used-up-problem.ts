import type { Services } from "~/server/services.server";

import type { FieldProblem } from "../../forms/form-reply";
import { momentText } from "../../i18n/format";
import { languageOf } from "../language";

/** Says of a file field that the account has sent as many files as it may, and from when on it may send more. */
export async function usedUpProblem(
  until: Date,
  { request, services }: { request: Request; services: Pick<Services, "settings"> },
): Promise<FieldProblem> {
  const { timeZone } = services.settings;
  return { code: "too_many_uploads", limit: momentText(until, { language: await languageOf(request), timeZone }) };
}
