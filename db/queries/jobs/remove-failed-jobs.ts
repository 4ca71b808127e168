import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** Removes jobs that failed for the last time before `before`, and gives their number: what they carry names people. */
export async function removeFailedJobs(db: Db, { before }: { before: Date }): Promise<number> {
  const removed = await db.execute(sql`
    select job.id
    from (
      select array_agg(id) as ids
      from graphile_worker.jobs
      where attempts >= max_attempts and locked_at is null and updated_at < ${before.toISOString()}::timestamptz
    ) as failed, graphile_worker.complete_jobs(failed.ids) as job`);
  return removed.length;
}
