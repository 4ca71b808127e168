import type { Db } from "../../client";
import { settings } from "../../schema";

/** One setting, who set it (a user's id) and when. */
export type SavedSetting = { name: string; value: string | number | boolean; userId: string; at: Date };

/** Writes the setting over whatever it was. */
export async function saveSetting(tx: Db, { name, value, userId, at }: SavedSetting): Promise<void> {
  const row = { value, updatedBy: userId, updatedAt: at };
  await tx
    .insert(settings)
    .values({ name, ...row })
    .onConflictDoUpdate({ target: settings.name, set: row });
}
