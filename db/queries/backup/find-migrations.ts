import type { TransactionSql } from "postgres";

/** A migration that a database has been through: when it was written (milliseconds since 1970) and the SHA-256 of its text. */
export type AppliedMigration = { hash: string; at: number };

/** The migrations of this database, oldest first; none where there is no database of ours. */
export async function findMigrations(tx: TransactionSql): Promise<AppliedMigration[]> {
  const [journal] = await tx<{ exists: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as exists`;
  if (!journal?.exists) return [];
  const rows = await tx<{ hash: string; at: string }[]>`
    select hash, created_at::text as at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash, at }) => ({ hash, at: Number(at) }));
}
