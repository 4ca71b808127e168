import type { Sql } from "~/db/client";
import { findKnownMigrations, migrateUpTo } from "~/db/known-migrations";
import { migrateDatabase } from "~/db/migrate";
import { findPlace } from "~/db/queries/backup/find-place";
import { type EmptiedDatabase, replaceRows } from "~/db/queries/backup/replace-rows";
import type { StoredTable } from "~/db/queries/backup/stored-table";

import type { FileStore } from "../files/file-store";
import { BackupError } from "./backup-problem";
import { checkPlace } from "./check-place";
import { type Manifest, SECRET } from "./manifest";
import { readArchive } from "./read-archive";
import { restoreFiles } from "./restore-files";
import { insertPart } from "./insert-part";
import type { BackupSize } from "./make-backup";

/** Where a backup goes: `url` and `sql` are the same database. */
export type Destination = { url: string; sql: Sql; files: FileStore };

/** What came back; `secret` is the installation's, when the backup holds it. */
export type Restored = BackupSize & { madeAt: string; secret: Buffer | null };

/** `replace` allows a place that holds something, all of which goes. */
export type Restoring = { path: string; replace: boolean };

/** Longer ones are not ours. */
const MAX_SECRET_BYTES = 4_096;

/**
 * Brings a whole installation back from a file that has been checked to its last byte: all of it in one transaction, or
 * nothing. A backup of an older version goes into an empty database only, and is brought up to date there.
 * @throws BackupError for everything a person can do something about
 */
export async function restoreBackup({ url, sql, files }: Destination, { path, replace }: Restoring): Promise<Restored> {
  const manifest = await readArchive(path);
  const place = await findPlace(sql);
  checkPlace({ manifest, place, known: findKnownMigrations(), hasFiles: await hasAny(files), replace });
  if (place.migrations.length === 0) await migrateUpTo(url, manifest.migrations.length);

  let secret: Buffer | null = null;
  const restoring = restoreFiles(files);
  try {
    await replaceRows(sql, async (database) => {
      const parts = partsOf(manifest, database.tables);
      const counts = new Map<string, number>();
      await readArchive(path, async ({ name, size, body }) => {
        const table = parts.get(name);
        if (table) {
          const rows = await insertPart(database, { table, body });
          counts.set(table.name, (counts.get(table.name) ?? 0) + rows);
        } else if (name === SECRET && size <= MAX_SECRET_BYTES) {
          secret = Buffer.concat(await collect(body));
        } else {
          await restoring.put(name, body);
        }
      });
      const short = manifest.tables.find(({ name, rows }) => (counts.get(name) ?? 0) !== rows);
      if (short) throw new BackupError("damaged", { file: path, part: short.name });
      await database.restart(manifest.sequences);
    });
  } catch (error) {
    await restoring.undo().catch(() => undefined);
    throw error;
  }
  // Nothing names them any more: what a store that is away keeps now is removed by the nightly task.
  await restoring.removeOthers().catch(() => undefined);
  await migrateDatabase(url);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { tables: manifest.tables.length, rows, files: restoring.count(), madeAt: manifest.made_at, secret };
}

/**
 * The table of each entry with rows.
 * @throws BackupError `other_tables` when database and backup do not have the same tables with the same columns
 */
function partsOf(manifest: Manifest, tables: EmptiedDatabase["tables"]): Map<string, StoredTable> {
  const described = (name: string, columns: readonly string[]) => `${name} (${columns.join(", ")})`;
  const wanted = new Map(manifest.tables.map((table) => [described(table.name, table.columns), table]));
  const parts = new Map<string, StoredTable>();
  for (const table of tables) {
    const names = table.columns.map(({ name }) => name);
    const own = wanted.get(described(table.name, names));
    if (!own) throw new BackupError("other_tables", { tables: table.name });
    wanted.delete(described(table.name, names));
    for (const part of own.parts) parts.set(part, table);
  }
  const [missing] = wanted.values();
  if (missing) throw new BackupError("other_tables", { tables: missing.name });
  return parts;
}

async function hasAny({ list }: FileStore): Promise<boolean> {
  for await (const { key } of list()) if (key) return true;
  return false;
}

async function collect(body: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  return pieces;
}
