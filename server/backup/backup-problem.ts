/** Why a backup cannot be made or restored; each has a sentence in the catalogue of backups. */
export type BackupProblem =
  | "file_unreadable"
  | "file_unwritable"
  | "not_a_backup"
  | "damaged"
  | "newer_backup"
  | "older_backup"
  | "other_tables"
  | "foreign_database"
  | "not_empty"
  | "nothing_to_back_up"
  | "files_failed";

/** An expected failure, with what its sentence names. Nothing has been changed. */
export class BackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${problem} ${JSON.stringify(details)}`, options);
    this.name = "BackupError";
  }
}
