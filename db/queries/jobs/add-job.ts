import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { TASKS, type TaskName, type TaskPayload } from "./tasks";

/**
 * A task to do in the background. With a `key` a waiting job of the same key is replaced; without `runAt` it is done at
 * once; a failing one is tried again, ever less often, up to `attempts` times (25, about three days).
 */
export type Job<Name extends TaskName> = {
  name: Name;
  payload: TaskPayload<Name>;
  key?: string;
  /** Jobs of one queue are done one after the other. */
  queue?: string;
  runAt?: Date;
  attempts?: number;
};

/**
 * Puts a job into the queue; in a transaction it is there when, and only when, that commits.
 * @throws ZodError when the payload is not the task's
 */
export async function addJob<Name extends TaskName>(db: Db, job: Job<Name>): Promise<void> {
  const payload = JSON.stringify(TASKS[job.name].parse(job.payload));
  await db.execute(sql`
    select graphile_worker.add_job(
      ${job.name},
      ${payload}::text::json,
      run_at => ${job.runAt?.toISOString() ?? null}::timestamptz,
      max_attempts => ${job.attempts ?? null}::int,
      job_key => ${job.key ?? null}::text,
      queue_name => ${job.queue ?? null}::text
    )`);
}
