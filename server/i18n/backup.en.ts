import type { BackupText } from "./backup.id";

/** What backing up and restoring say in English; `{name}` is filled in. */
export const backupEn: BackupText = {
  problems: {
    file_unreadable: "{file}: the file cannot be read ({reason}).",
    file_unwritable: "{file}: the backup cannot be written ({reason}). No file was left behind.",
    not_a_backup: "{file}: this is no backup of Gandeng Desa, or it is cut off. Nothing was changed.",
    damaged: "{file}: this backup is damaged or cut off (part {part}). Nothing was changed.",
    newer_backup:
      "This backup was made by a newer or another version. Update Gandeng Desa and try again. Nothing was changed.",
    older_backup:
      "This backup is of another version ({backup} steps) than the database it shall go to ({place} steps). Restore it into a new data folder or an empty database, where it is brought up to date. Nothing was changed.",
    other_tables: "The table {tables} of the database is not the same as in the backup. Nothing was changed.",
    foreign_database:
      "The database holds tables that are not of Gandeng Desa. Use an empty database. Nothing was changed.",
    not_empty:
      "There is something already where the backup shall go. Restore into a new data folder (DATA_DIR) or an empty database, or add --replace to replace all that is there. Nothing was changed.",
    nothing_to_back_up: "There is nothing to back up yet: this database is empty.",
    files_failed: "The store of files cannot be used ({reason}). Nothing was changed.",
  },
  report: {
    backed_up: "{file}: backup written: {tables} tables, {rows} rows, {files} files.",
    restored: "{file}: backup of {made_at} restored: {tables} tables, {rows} rows, {files} files.",
    jobs_left_out: "The queue of jobs (messages not yet sent) is not part of it.",
    keep_safe: "This file holds personal data and the installation's key. Keep it in a safe place.",
    secret_from_settings:
      "AUTH_SECRET comes from the settings and is not in the backup. Use the same value after restoring.",
    start_again: "If Gandeng Desa is running, start it again now.",
  },
};
