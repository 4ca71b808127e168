import { finished } from "node:stream/promises";
import type { Sql, TransactionSql } from "postgres";

import { type AppliedMigration, findMigrations } from "./find-migrations";
import { findTables } from "./find-tables";
import { quoted, quotedColumns, quotedTable, type StoredTable } from "./stored-table";

/** The next number that a sequence gives; as text, for it can be larger than a number of JavaScript. */
export type SequencePosition = { name: string; next: string };

/** The database at one moment. */
export type Snapshot = {
  postgres: string;
  migrations: readonly AppliedMigration[];
  tables: readonly StoredTable[];
  sequences: readonly SequencePosition[];
  /** A table's rows as `COPY … TO STDOUT` writes them in its text format; each piece is whole rows. */
  rows: (table: StoredTable) => AsyncIterable<Buffer>;
};

/** Reads the whole database as it is at one moment, while others go on writing: all of one transaction or none of it. */
export async function readSnapshot(sql: Sql, read: (snapshot: Snapshot) => Promise<void>): Promise<void> {
  await sql.begin("isolation level repeatable read read only", async (tx) => {
    // One spelling of each value, whatever the settings of the server or the user are.
    await tx`set local datestyle = iso`;
    await tx`set local intervalstyle = postgres`;
    await tx`set local timezone = utc`;
    await tx`set local bytea_output = hex`;
    await tx`set local extra_float_digits = 1`;
    const tables = await findTables(tx);
    // Nobody may alter a table before it is read.
    if (tables.length > 0) await tx.unsafe(`lock table ${namesOf(tables)} in access share mode`);
    const [server] = await tx<{ version: string }[]>`select current_setting('server_version') as version`;
    await read({
      postgres: server?.version ?? "",
      migrations: await findMigrations(tx),
      tables,
      sequences: await findSequences(tx),
      rows: (table) => copyRows(tx, table),
    });
  });
}

/** A connection takes nothing else, not even a rollback, before all of it has been read. */
async function* copyRows(tx: TransactionSql, table: StoredTable): AsyncGenerator<Buffer> {
  const rows = await tx.unsafe(`copy ${quotedTable(table.name)} ${quotedColumns(table)} to stdout`).readable();
  try {
    yield* rows.iterator({ destroyOnReturn: false });
  } finally {
    if (!rows.readableEnded) await finished(rows.resume());
    // postgres.js pauses its socket at a piece that fills the buffer, and would wait for ever when that was the last.
    // oxlint-disable-next-line no-underscore-dangle -- what its own stream calls to go on
    rows._read(0);
  }
}

const namesOf = (tables: readonly StoredTable[]) => tables.map(({ name }) => quotedTable(name)).join(", ");

/** Sequences know no snapshot: their positions are read last and are at least those of the rows. */
async function findSequences(tx: TransactionSql): Promise<SequencePosition[]> {
  const sequences = await tx<{ name: string; step: string }[]>`
    select sequencename as name, increment_by::text as step from pg_sequences
    where schemaname = 'public' order by sequencename collate "C"`;
  const positions: SequencePosition[] = [];
  for (const { name, step } of sequences) {
    const [at] = await tx.unsafe<{ next: string }[]>(
      `select (last_value + case when is_called then ${step} else 0 end)::text as next from public.${quoted(name)}`,
    );
    if (at) positions.push({ name, next: at.next });
  }
  return positions;
}
