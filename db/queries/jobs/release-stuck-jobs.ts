import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/**
 * Gives back jobs that a worker took before `takenBefore` and never finished, because its process died: without this they
 * wait for four hours. All functions used are graphile-worker's public ones.
 */
export async function releaseStuckJobs(db: Db, { takenBefore }: { takenBefore: Date }): Promise<void> {
  await db.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs
    where locked_at < ${takenBefore.toISOString()}::timestamptz
    having count(*) > 0`);
}
