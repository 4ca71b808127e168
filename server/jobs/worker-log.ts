import { Logger as WorkerLogger, LogLevel } from "graphile-worker";

import type { Logger } from "../services.server";

/** Sends what graphile-worker tells to the product's log; its everyday lines are of interest to who debugs only. */
export function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, message, meta) => {
    const details = { ...scope, err: meta?.["error"] };
    if (level === LogLevel.ERROR) return log.error(details, message);
    if (level === LogLevel.WARNING) return log.warn(details, message);
    return log.debug(details, message);
  });
}
