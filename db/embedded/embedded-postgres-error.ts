/** Why the embedded PostgreSQL cannot be used; each has a sentence in the start-up catalogue. */
export type EmbeddedPostgresProblem =
  | "no_binaries"
  | "no_postgres_user"
  | "data_folder_read_only"
  | "data_folder_in_use"
  | "data_folder_unreachable"
  | "data_folder_of_another_user"
  | "data_folder_of_another_version"
  | "data_folder_damaged"
  | "postgres_port_busy"
  | "postgres_did_not_start";

/** An expected failure of the embedded PostgreSQL, with what the sentence about it names. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly problem: EmbeddedPostgresProblem,
    readonly details: Readonly<Record<string, string>>,
    options?: ErrorOptions,
  ) {
    super(`${problem} ${JSON.stringify(details)}`, options);
    this.name = "EmbeddedPostgresError";
  }
}
