import type { Db } from "../../client";
import { settings } from "../../schema";

/** Every setting that somebody has set, by name. */
export async function findSettings(db: Db): Promise<Map<string, string | number | boolean>> {
  const rows = await db.select({ name: settings.name, value: settings.value }).from(settings);
  return new Map(rows.map(({ name, value }) => [name, value]));
}
