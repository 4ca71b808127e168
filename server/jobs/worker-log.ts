import { Logger as WorkerLogger } from "graphile-worker";

import type { Logger } from "../services.server";

/** Sends what graphile-worker tells to the product's log; its everyday lines are of interest to who debugs only. */
export function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, message, meta) => {
    const details = { ...scope, err: meta?.["error"] };
    const severity: string = level;
    if (severity === "error") return log.error(details, message);
    if (severity === "warning") return log.warn(details, message);
    return log.debug(details, message);
  });
}
