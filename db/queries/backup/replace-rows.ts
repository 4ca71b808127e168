import type { Sql, TransactionSql } from "postgres";

import { findTables } from "./find-tables";
import type { SequencePosition } from "./read-snapshot";
import { quoted, quotedColumns, quotedTable, type StoredTable } from "./stored-table";

/** A value as COPY's text format has it, unescaped; null is SQL's. */
export type Row = readonly (string | null)[];

/** The tables, emptied and without their rules, to be filled again. */
export type EmptiedDatabase = {
  tables: readonly StoredTable[];
  /** Adds rows whose values are in the order of the table's columns. */
  insert: (table: StoredTable, rows: readonly Row[]) => Promise<void>;
  /** Sets the next numbers. */
  restart: (sequences: readonly SequencePosition[]) => Promise<void>;
};

const LOCK_SECONDS = 30;

/**
 * Empties all tables and fills them anew, in one transaction: what `fill` throws leaves everything as it was. References
 * between the rows are taken away before and checked as a whole afterwards, so the order of the tables is free; triggers
 * do not run. Waiting jobs speak of rows that are no more, and go.
 */
export async function replaceRows(sql: Sql, fill: (database: EmptiedDatabase) => Promise<void>): Promise<void> {
  await sql.begin(async (tx) => {
    await tx.unsafe(`set local lock_timeout = '${LOCK_SECONDS}s'`);
    const tables = await findTables(tx);
    const references = await findReferences(tx);
    await tx.unsafe(`truncate ${tables.map(({ name }) => quotedTable(name)).join(", ")}`);
    for (const { table, name } of references) await tx.unsafe(`alter table ${table} drop constraint ${quoted(name)}`);
    for (const { name } of tables) await tx.unsafe(`alter table ${quotedTable(name)} disable trigger user`);
    await fill({
      tables,
      insert: (table, rows) => insertRows(tx, { table, rows }),
      restart: (sequences) => restartSequences(tx, sequences),
    });
    await tx`set constraints all immediate`;
    for (const { name } of tables) await tx.unsafe(`alter table ${quotedTable(name)} enable trigger user`);
    for (const { table, name, definition } of references) {
      await tx.unsafe(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
    }
    await removeJobs(tx);
    // Every process that keeps the market in memory looks again.
    await tx`select pg_notify('market_changed', 'restore')`;
  });
}

const findReferences = (tx: TransactionSql) => tx<{ table: string; name: string; definition: string }[]>`
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
  order by conrelid::regclass::text collate "C", conname`;

/** PostgreSQL reads each value as it would read it from the file. */
async function insertRows(
  tx: TransactionSql,
  { table, rows }: { table: StoredTable; rows: readonly Row[] },
): Promise<void> {
  const values = table.columns.map(({ type }, index) => `(cells->>${index})::${type}`).join(", ");
  await tx.unsafe(
    `insert into ${quotedTable(table.name)} ${quotedColumns(table)} overriding system value
     select ${values} from jsonb_array_elements($1::text::jsonb) with ordinality as lines (cells, place) order by place`,
    [JSON.stringify(rows)],
  );
}

/** Unlike setval, this is undone with the transaction. */
async function restartSequences(tx: TransactionSql, sequences: readonly SequencePosition[]): Promise<void> {
  for (const { name, next } of sequences) {
    await tx.unsafe(`alter sequence public.${quoted(name)} restart with ${BigInt(next)}`);
  }
}

async function removeJobs(tx: TransactionSql): Promise<void> {
  const [jobs] = await tx<
    { exist: boolean }[]
  >`select to_regclass('graphile_worker._private_jobs') is not null as exist`;
  if (jobs?.exist) await tx`delete from graphile_worker._private_jobs`;
}
