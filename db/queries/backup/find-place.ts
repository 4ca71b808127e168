import type { Sql } from "postgres";

import { type AppliedMigration, findMigrations } from "./find-migrations";
import { findTables } from "./find-tables";
import { quotedTable, type StoredTable } from "./stored-table";

/** What there is where a backup shall be restored; `filled` names the tables that have rows. */
export type RestorePlace = {
  migrations: readonly AppliedMigration[];
  tables: readonly StoredTable[];
  filled: readonly string[];
};

/** Looks at a database without changing it. */
export async function findPlace(sql: Sql): Promise<RestorePlace> {
  return sql.begin("read only", async (tx) => {
    const tables = await findTables(tx);
    const filled: string[] = [];
    for (const { name } of tables) {
      const [row] = await tx.unsafe<{ exists: boolean }[]>(
        `select exists (select from ${quotedTable(name)}) as exists`,
      );
      if (row?.exists) filled.push(name);
    }
    return { migrations: await findMigrations(tx), tables, filled };
  });
}
