import type { AppliedMigration } from "~/db/queries/backup/find-migrations";
import type { RestorePlace } from "~/db/queries/backup/find-place";

import { BackupError } from "./backup-problem";
import type { Manifest } from "./manifest";

/** What decides whether a backup can go where it shall: `known` are the migrations of this version of the product. */
export type Fitting = {
  manifest: Manifest;
  place: RestorePlace;
  known: readonly AppliedMigration[];
  hasFiles: boolean;
  replace: boolean;
};

/**
 * Refuses a place that holds something, unless it shall be replaced, and one whose tables are of another version than
 * the backup's. A database without tables fits every backup that is not newer than the product.
 * @throws BackupError `newer_backup`, `foreign_database`, `not_empty` or `older_backup`
 */
export function checkPlace({ manifest, place, known, hasFiles, replace }: Fitting): void {
  const { migrations } = manifest;
  const counts = { backup: String(migrations.length), product: String(known.length) };
  if (!isBeginningOf(known, migrations)) throw new BackupError("newer_backup", counts);
  if (place.migrations.length === 0 && place.tables.length > 0) throw new BackupError("foreign_database");
  if (!replace && (place.filled.length > 0 || hasFiles)) throw new BackupError("not_empty");
  const isBare = place.migrations.length === 0;
  const isSame = place.migrations.length === migrations.length && isBeginningOf(place.migrations, migrations);
  if (!isBare && !isSame) throw new BackupError("older_backup", { ...counts, place: String(place.migrations.length) });
}

const isBeginningOf = (all: readonly AppliedMigration[], some: readonly AppliedMigration[]) =>
  some.every(({ hash, at }, n) => all[n]?.hash === hash && all[n]?.at === at);
