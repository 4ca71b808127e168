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
  /** Hard rules of the matching keep the two apart. */
  "pair_blocked",
  /** The same two are being introduced, or were and one of them said no. */
  "already_introduced",
  /** As many requests as a village or a partner may have wait for an answer. */
  "quota_used",
  /** DPMD proposes what rules or ranks speak against, and has not said why. */
  "reason_needed",
  /** An agenda that nobody could hold: somebody twice in a slot, or a table that is not there. */
  "agenda_clashes",
  /** A slot or table that the event does not have, or where something else stands; a pair that may not meet. */
  "bad_place",
  /** The time to answer is over. */
  "introduction_expired",
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
