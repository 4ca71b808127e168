import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** Lets a session run for `days` more and notes that its owner was here; false when it has just been ended. */
export async function prolongSession(db: Db, { id, days }: { id: string; days: number }): Promise<boolean> {
  const prolonged = await db.execute(sql`
    with prolonged as (
      update sessions set updated_at = now(), expires_at = now() + make_interval(days => ${days}) where id = ${id}
      returning user_id
    )
    update users set last_seen_at = now() from prolonged where users.id = prolonged.user_id returning users.id`);
  return prolonged.length > 0;
}
