import type { EmptiedDatabase, Row } from "~/db/queries/backup/replace-rows";
import type { StoredTable } from "~/db/queries/backup/stored-table";

import { readCopiedRows } from "./copy-rows";

/** So many rows, or characters, are sent at a time. */
const BATCH_ROWS = 1_000;
const BATCH_CHARACTERS = 1024 * 1024;

/** Adds the rows of one part to their table; says how many there were. */
export async function insertPart(
  database: EmptiedDatabase,
  { table, body }: { table: StoredTable; body: AsyncIterable<Buffer> },
): Promise<number> {
  let batch: Row[] = [];
  let characters = 0;
  let count = 0;
  const flush = async () => {
    await database.insert(table, batch);
    count += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const row of readCopiedRows(body)) {
    batch.push(row);
    characters += row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
    if (batch.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS) await flush();
  }
  if (batch.length > 0) await flush();
  return count;
}
