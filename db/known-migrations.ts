import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { z } from "zod";

import type { AppliedMigration } from "./queries/backup/find-migrations";

const folder = fileURLToPath(new URL("migrations", import.meta.url));
const JOURNAL = join("meta", "_journal.json");

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** The migrations that this version of the product knows, oldest first. */
export const findKnownMigrations = (): AppliedMigration[] =>
  readMigrationFiles({ migrationsFolder: folder }).map(({ hash, folderMillis }) => ({ hash, at: folderMillis }));

/** Brings an empty database up to the first `count` migrations, as an older version of the product had it. */
export async function migrateUpTo(url: string, count: number): Promise<void> {
  const partial = await mkdtemp(join(tmpdir(), "gandeng-desa-migrations-"));
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const journal = Journal.parse(JSON.parse(await readFile(join(folder, JOURNAL), "utf8")));
    const entries = journal.entries.slice(0, count);
    await mkdir(join(partial, "meta"));
    await writeFile(join(partial, JOURNAL), JSON.stringify({ ...journal, entries }));
    for (const { tag } of entries) await copyFile(join(folder, `${tag}.sql`), join(partial, `${tag}.sql`));
    await migrate(drizzle(sql), { migrationsFolder: partial });
  } finally {
    await sql.end();
    await rm(partial, { recursive: true, force: true });
  }
}
