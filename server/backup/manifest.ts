import { z } from "zod";

/** The name of the format, and the only version there is. */
export const BACKUP_FORMAT = "gandeng-desa-backup/1";

/** The last entries of the archive: what it holds, and the SHA-256 of that list. */
export const MANIFEST = "manifest.json";
export const MANIFEST_HASH = "manifest.json.sha256";
/** The installation's secret, where it is kept in the data folder: second factors are sealed with it. */
export const SECRET = "secret";
/** Where uploaded files lie in the archive. */
export const FILES = "files/";

/** An entry of the archive: bytes, and their SHA-256 in hexadecimal. */
export const ArchivedEntry = z.object({
  name: z.string().min(1),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup holds. */
export const Manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  made_at: z.iso.datetime(),
  /** Version of the server it was read from. */
  postgres: z.string(),
  migrations: z.array(z.object({ hash: z.string(), at: z.number() })).min(1),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int().min(0),
      /** Names of the entries with its rows, in COPY's text format. */
      parts: z.array(z.string()),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), next: z.string().regex(/^-?\d+$/) })),
  /** Every entry before this one, in the order of the archive. */
  entries: z.array(ArchivedEntry),
});

export type ArchivedEntry = z.infer<typeof ArchivedEntry>;
export type Manifest = z.infer<typeof Manifest>;

/** The entry with the n-th part of a table's rows, from 1. */
export const partName = (table: string, n: number) => `database/${table}/${String(n).padStart(5, "0")}.copy`;
