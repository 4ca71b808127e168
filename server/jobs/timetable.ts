import { type CronItem, type ParsedCronItem, parseCronItems, type TimestampDigest } from "graphile-worker";

import type { TaskName } from "~/db/queries/jobs/tasks";

type Zone = { timeZone: string; now: () => Date };

const DAY_MS = 24 * 60 * 60_000;

/** When each recurring task runs; a missed night is made up for within a day, a missed digest by the next one. */
export function timetable(zone: Zone): ParsedCronItem[] {
  return parseCronItems([
    recurring("send_digests", { match: "*/5 * * * *" }),
    recurring("index_documents", { match: "* * * * *", queue: "search" }),
    recurring("keep_introductions", { match: "*/10 * * * *" }),
    recurring("release_stuck_jobs", { match: "*/5 * * * *" }),
    recurring("retention", { match: atLocalTime("02:10", zone), backfillPeriod: DAY_MS }),
    recurring("verify_documents", { match: atLocalTime("02:25", zone), backfillPeriod: DAY_MS, queue: "search" }),
    recurring("learn_weights", { match: atLocalTime("03:10", zone), backfillPeriod: DAY_MS }),
    recurring("remove_orphan_files", { match: atLocalTime("02:40", zone), backfillPeriod: DAY_MS }),
  ]);
}

/** One waiting job of a task is enough: the next run replaces it. */
function recurring(
  task: TaskName,
  { match, backfillPeriod = 0, queue }: { match: CronItem["match"]; backfillPeriod?: number; queue?: string },
): CronItem {
  const options = { backfillPeriod, jobKey: task, maxAttempts: 3, ...(queue && { queueName: queue }) };
  return { task, match, identifier: task, options };
}

/** Matches the minute (UTC, without its year) at which it is `time` (`HH:MM`) in the zone. */
export function atLocalTime(time: string, { timeZone, now }: Zone): (digest: TimestampDigest) => boolean {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  return ({ month, date, hour, min }) =>
    clock.format(Date.UTC(now().getUTCFullYear(), month - 1, date, hour, min)) === time;
}
