import { data } from "@remix-run/node";

import { AppError, type AppErrorCode } from "~/server/app-error.server";

/** What an error page knows: the code chooses its words. */
export type HttpProblem = { code: AppErrorCode | "page_not_found" | "bad_request" };

const STATUS: Record<HttpProblem["code"], number> = {
  potential_not_found: 404,
  interest_not_found: 404,
  village_not_found: 404,
  partner_not_found: 404,
  page_not_found: 404,
  bad_request: 400,
  search_unavailable: 503,
  files_unavailable: 503,
  database_unavailable: 503,
  not_found: 404,
  forbidden: 403,
  wrong_state: 409,
  partner_unverified: 409,
  too_many_attempts: 429,
  pair_blocked: 409,
  already_introduced: 409,
  quota_used: 409,
  reason_needed: 400,
  introduction_expired: 409,
  agenda_clashes: 409,
  bad_place: 400,
};

/** When whoever met a 503 should come back: a database that is started again answers within this time. */
export const RETRY_AFTER_SECONDS = "5";

/** The response to throw for a problem, with its status. */
export function httpProblem(code: HttpProblem["code"]) {
  return data({ code } satisfies HttpProblem, { status: STATUS[code] });
}

/** The answer of a use case; its AppError becomes a response with a status, anything else passes. */
export async function orHttpError<Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof AppError) throw httpProblem(error.code);
    throw error;
  }
}
