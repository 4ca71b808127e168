import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { settings } from "../../schema";

/** One setting, who set it (a user's id) and when. */
export type SavedSetting = { name: string; value: string | number | boolean; userId: string; at: Date };

/** Takes the lock that lets one change of the settings happen after the other, until the transaction ends. */
export async function lockSettings(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('settings'))`);
}

/** Writes the setting over whatever it was. */
export async function saveSetting(tx: Db, { name, value, userId, at }: SavedSetting): Promise<void> {
  const row = { value, updatedBy: userId, updatedAt: at };
  await tx
    .insert(settings)
    .values({ name, ...row })
    .onConflictDoUpdate({ target: settings.name, set: row });
}
