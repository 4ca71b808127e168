/** What can be refused or missing in a way that a person can understand; `app/http` has a status and a sentence for each. */
const APP_ERROR_CODES = [
  "potential_not_found",
  "interest_not_found",
  "village_not_found",
  "partner_not_found",
  "search_unavailable",
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** An expected failure of a use case. */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "AppError";
    this.code = code;
  }
}
