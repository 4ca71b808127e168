/** What can be refused or missing in a way that a person can understand; `app/http` has a status and a sentence for each. */
const APP_ERROR_CODES = [
  "potential_not_found",
  "interest_not_found",
  "village_not_found",
  "partner_not_found",
  "search_unavailable",
  "files_unavailable",
  /** The database is away for a moment: it restarts, or its server does. */
  "database_unavailable",
  /** Something of an organisation that is not there, or not for this actor to know of. */
  "not_found",
  "forbidden",
  /** The thing is in a state in which this cannot be done (any more). */
  "wrong_state",
  /** DPMD has to verify the partner first. */
  "partner_unverified",
  "too_many_attempts",
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
