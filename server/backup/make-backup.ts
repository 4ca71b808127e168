import { createHash } from "node:crypto";

import type { Sql } from "~/db/client";
import { readSnapshot, type Snapshot } from "~/db/queries/backup/read-snapshot";

import { isCardFile } from "../files/file-names";
import { type FileStore, FileStoreError, type StoredFile } from "../files/file-store";
import { BackupError } from "./backup-problem";
import { BACKUP_FORMAT, FILES, type Manifest, MANIFEST, MANIFEST_HASH, partName, SECRET } from "./manifest";
import { type ArchiveWriter, writeArchive } from "./write-archive";

/** What is saved; `secret` is null where the settings give it. */
export type Installation = { sql: Sql; files: FileStore; secret: Buffer | null };

/** How much a backup holds. */
export type BackupSize = { tables: number; rows: number; files: number };

/** Rows are gathered into parts of about so many bytes. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes a whole installation to one file, or nothing: the database as it is at one moment and every uploaded file that
 * its rows may name. Waiting jobs are left out: each is made anew by what it is about, or by the timetable.
 * @throws BackupError `nothing_to_back_up`, `file_unwritable` or `files_failed`
 */
export async function makeBackup(
  { sql, files, secret }: Installation,
  { path, now }: { path: string; now: Date },
): Promise<BackupSize> {
  const archive = writeArchive(path);
  try {
    if (secret) await archive.add({ name: SECRET, size: secret.length }, [secret]);
    const saved = new Set<string>();
    await saveFiles(archive, { files, saved });
    let tables: Manifest["tables"] = [];
    await readSnapshot(sql, async (snapshot) => {
      if (snapshot.migrations.length === 0) throw new BackupError("nothing_to_back_up");
      tables = await saveTables(archive, snapshot);
      // A file comes before its row: what came since the files were saved, and has a row by now, is still missing.
      await saveFiles(archive, { files, saved });
      const { postgres, migrations, sequences } = snapshot;
      await addManifest(archive, {
        format: BACKUP_FORMAT,
        made_at: now.toISOString(),
        postgres,
        migrations: [...migrations],
        tables,
        sequences: [...sequences],
        entries: [...archive.entries],
      });
    });
    await archive.finish();
    return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: saved.size };
  } catch (cause) {
    throw cause instanceof FileStoreError
      ? new BackupError("files_failed", { reason: cause.problem }, { cause })
      : cause;
  } finally {
    await archive.discard();
  }
}

async function saveTables(archive: ArchiveWriter, { tables, rows }: Snapshot): Promise<Manifest["tables"]> {
  const saved: Manifest["tables"] = [];
  for (const table of tables) {
    const parts: string[] = [];
    let count = 0;
    for await (const part of gathered(rows(table))) {
      const name = partName(table.name, parts.length + 1);
      await archive.add({ name, size: part.bytes.length }, [part.bytes]);
      parts.push(name);
      count += part.rows;
    }
    saved.push({ name: table.name, columns: table.columns.map(({ name }) => name), rows: count, parts });
  }
  return saved;
}

/** Pieces of whole rows as parts of whole rows. */
async function* gathered(rows: AsyncIterable<Uint8Array>): AsyncGenerator<{ bytes: Buffer; rows: number }> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of rows) {
    pieces.push(piece);
    size += piece.length;
    if (size < PART_BYTES) continue;
    yield asPart(pieces);
    pieces = [];
    size = 0;
  }
  if (pieces.length > 0) yield asPart(pieces);
}

function asPart(pieces: readonly Uint8Array[]): { bytes: Buffer; rows: number } {
  const bytes = Buffer.concat(pieces);
  return { bytes, rows: countRows(bytes) };
}

const NEW_LINE = 10;

/** In the text format of COPY a new line ends a row, and stands nowhere else. */
function countRows(bytes: Buffer): number {
  let rows = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) rows += 1;
  return rows;
}

type Saving = { files: FileStore; saved: Set<string> };

async function saveFiles(archive: ArchiveWriter, { files, saved }: Saving): Promise<void> {
  for await (const { key } of files.list()) {
    if (saved.has(key) || isCardFile(key)) continue;
    const file = await files.get(key);
    // Removed since it was listed, and its row with it.
    if (!file) continue;
    await archive.add({ name: FILES + key, size: file.size }, bytesOf(file));
    saved.add(key);
  }
}

/** Reads to the end, or gives the file back. */
async function* bytesOf({ stream }: StoredFile): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

async function addManifest(archive: ArchiveWriter, manifest: Manifest): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  const hash = Buffer.from(`${createHash("sha256").update(bytes).digest("hex")}\n`);
  await archive.add({ name: MANIFEST, size: bytes.length }, [bytes]);
  await archive.add({ name: MANIFEST_HASH, size: hash.length }, [hash]);
}
