import {
  MeilisearchApiError,
  MeilisearchError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";

import { AppError } from "~/server/app-error.server";

/** What can be wrong with the search server: not there, too slow, asked wrongly, without the index, closed to the key, else. */
export const SEARCH_PROBLEMS = [
  "search_refused",
  "search_timeout",
  "search_invalid_filter",
  "search_index_missing",
  "search_forbidden",
  "search_failed",
] as const;
export type SearchProblem = (typeof SEARCH_PROBLEMS)[number];

type Told = { mayPass: boolean; serverCode: string | null };

/** To whoever asks the search is unavailable; `problem` says why, `mayPass` whether asking again can help. */
export class SearchError extends AppError {
  readonly problem: SearchProblem;
  readonly mayPass: boolean;
  /** What the server calls it, when it said so. */
  readonly serverCode: string | null;

  constructor(
    problem: SearchProblem,
    { mayPass = false, serverCode = null, ...options }: ErrorOptions & Partial<Told> = {},
  ) {
    super("search_unavailable", options);
    this.name = "SearchError";
    this.message = problem;
    this.problem = problem;
    this.mayPass = mayPass;
    this.serverCode = serverCode;
  }
}

const FORBIDDEN = ["invalid_api_key", "missing_authorization_header", "missing_master_key"];
const WRONG_FILTERS = [
  "invalid_search_filter",
  "invalid_document_filter",
  "invalid_search_facets",
  "invalid_search_sort",
];
const TOO_MANY_REQUESTS = 429;

/** Which problem a code of the server stands for. */
export function problemOfCode(code: string | null): SearchProblem {
  if (code === "index_not_found") return "search_index_missing";
  if (FORBIDDEN.includes(code ?? "")) return "search_forbidden";
  return WRONG_FILTERS.includes(code ?? "") ? "search_invalid_filter" : "search_failed";
}

/** Tells apart what the client throws; what is no error of the search server comes back as it is. */
export function tellError(error: unknown): unknown {
  if (error instanceof MeilisearchTaskTimeOutError) return new SearchError("search_timeout", { cause: error });
  if (error instanceof MeilisearchApiError) return ofAnswer(error);
  if (error instanceof MeilisearchRequestError) return ofRequest(error);
  // A proxy before the server answers in HTML, which the client takes for JSON.
  const isAnswer = error instanceof MeilisearchError || error instanceof SyntaxError;
  return isAnswer ? new SearchError("search_failed", { cause: error, mayPass: error instanceof SyntaxError }) : error;
}

function ofAnswer(error: MeilisearchApiError): SearchError {
  const { status } = error.response;
  const mayPass = status >= 500 || status === TOO_MANY_REQUESTS;
  const serverCode = error.cause?.code ?? null;
  return new SearchError(mayPass ? "search_failed" : problemOfCode(serverCode), { cause: error, mayPass, serverCode });
}

function ofRequest(error: MeilisearchRequestError): SearchError {
  if (error.cause instanceof SyntaxError) return new SearchError("search_failed", { cause: error, mayPass: true });
  const isSlow = error.cause instanceof MeilisearchRequestTimeOutError;
  return new SearchError(isSlow ? "search_timeout" : "search_refused", { cause: error, mayPass: true });
}
