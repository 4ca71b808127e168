import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** What an import did to one row; a row that was as the file states it appears in no list of these. */
export type Saved = { ref: string; change: "created" | "changed" };

/** What `on conflict do update` needs to write these columns, and only where one of them differs. */
export type Replacement = { set: Record<string, SQL>; setWhere: SQL };

/** Writes each column as the file states it. */
export function replaced(columns: Readonly<Record<string, PgColumn>>): Replacement {
  return replacement(columns, (column) => excluded(column));
}

/** Writes each of `stated` as the file states it, and each of `known` where the file states something. */
export function replacedOrKept(
  stated: Readonly<Record<string, PgColumn>>,
  known: Readonly<Record<string, PgColumn>>,
): Replacement {
  const keeps = new Set(Object.values(known));
  return replacement({ ...stated, ...known }, (column) =>
    keeps.has(column) ? sql`coalesce(${excluded(column)}, ${column})` : excluded(column),
  );
}

function replacement(columns: Readonly<Record<string, PgColumn>>, write: (column: PgColumn) => SQL): Replacement {
  const list = Object.values(columns);
  const old = sql.join(list, sql`, `);
  const fresh = sql.join(list.map(write), sql`, `);
  return {
    set: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, write(column)])),
    setWhere: sql`(${old}) is distinct from (${fresh})`,
  };
}

const excluded = (column: PgColumn) => sql`excluded.${sql.identifier(column.name)}`;

/** Of a returned row: whether it was inserted. PostgreSQL leaves `xmax` zero on a row that no update has locked. */
export const wasCreated = sql<boolean>`(xmax = 0)`;

/** The rows in groups whose parameters one statement takes. */
export function inChunks<Row>(rows: readonly Row[], size = 1000): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, chunk) =>
    rows.slice(chunk * size, (chunk + 1) * size),
  );
}

/** Always the same order, so that two imports at once wait for each other instead of both. */
export function inOrder<Row>(rows: readonly Row[], name: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => compare(name(a), name(b)));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
