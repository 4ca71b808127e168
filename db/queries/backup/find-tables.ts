import type { TransactionSql } from "postgres";

import type { StoredTable } from "./stored-table";

/** Every table of ours, by name, as the catalogue has it: a new one cannot be forgotten. Tables of extensions are theirs. */
export async function findTables(tx: TransactionSql): Promise<StoredTable[]> {
  const rows = await tx<{ table: string; column: string; type: string }[]>`
    select tables.relname as table, attname as column, format_type(atttypid, atttypmod) as type
    from pg_class tables
    join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped and attgenerated = ''
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = tables.oid and deptype = 'e')
    order by tables.relname collate "C", attnum`;
  const columns = new Map<string, { name: string; type: string }[]>();
  for (const { table, column, type } of rows) {
    columns.set(table, [...(columns.get(table) ?? []), { name: column, type }]);
  }
  return [...columns].map(([name, own]) => ({ name, columns: own }));
}
