import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** Lets one transaction at a time work on a thing that has no row to lock: until it ends the others wait here. */
export async function lockSubject(tx: Db, { type, ref }: { type: string; ref: string }): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${type}:${ref}`}, 0))`);
}
