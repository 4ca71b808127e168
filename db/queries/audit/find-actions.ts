import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** Every action that the log knows, by name. */
export async function findActions(db: Db): Promise<string[]> {
  const rows = await db.execute<{ action: string }>(sql`select distinct action from audit_log order by action`);
  return rows.map(({ action }) => action);
}
