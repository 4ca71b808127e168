import { isRouteErrorResponse } from "@remix-run/react";
import { z } from "zod";

import type { HttpProblem } from "../../http/errors";

const CODES = [
  "potential_not_found",
  "interest_not_found",
  "village_not_found",
  "partner_not_found",
  "search_unavailable",
  "files_unavailable",
  "database_unavailable",
  "not_found",
  "forbidden",
  "wrong_state",
  "partner_unverified",
  "too_many_attempts",
  "page_not_found",
  "bad_request",
] as const satisfies readonly HttpProblem["code"][];

const Problem = z.object({ code: z.enum(CODES) });

/** What a page says is wrong: a problem that has words of its own, or something nobody expected. */
export type ProblemCode = (typeof CODES)[number] | "unexpected";

/** The problem behind whatever a route threw. */
export function problemOf(error: unknown): ProblemCode {
  if (!isRouteErrorResponse(error)) return "unexpected";
  const problem = Problem.safeParse(error.data);
  if (problem.success) return problem.data.code;
  return error.status >= 400 && error.status < 500 ? "bad_request" : "unexpected";
}
