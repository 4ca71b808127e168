import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { run, type Runner, type WorkerEvents } from "graphile-worker";

import { createJobPool } from "~/db/job-pool";
import { addJob } from "~/db/queries/jobs/add-job";

import type { Services } from "../services.server";
import { type Housekeeping, taskList } from "./task-list";
import { timetable } from "./timetable";
import { workerLog } from "./worker-log";

/** Address of the database whose queue is worked on, and what other parts add. */
export type WorkerNeeds = Housekeeping & { databaseUrl: string };

/** A worker that runs until it is closed; `close` lets what it is doing finish. */
export type JobWorker = { close: () => Promise<void> };

/** Jobs done at the same time, by this process. */
const CONCURRENCY = 2;
/** After the database was lost, it is tried again this often. */
const RESTART_MS = 1_000;

/**
 * Works on the queue, in this process and beside as many others as there are. When the database goes away it comes back
 * with it; jobs that it had taken are given back.
 */
export function startWorker(services: Services, { databaseUrl, removeOrphanFiles }: WorkerNeeds): JobWorker {
  const { clock, log, settings } = services;
  const pgPool = createJobPool(databaseUrl, CONCURRENCY + 2);
  const closing = new AbortController();
  const tasks = taskList(services, { removeOrphanFiles, closing: closing.signal });
  let runner: Runner | null = null;

  async function runUntilLost(): Promise<void> {
    // What changed while nobody worked, in the product or in its tables, is followed at once.
    await addJob(services.db, { name: "index_documents", payload: {}, key: "index_documents", queue: "search" });
    const events: WorkerEvents = new EventEmitter();
    const current = await run({
      pgPool,
      events,
      taskList: tasks,
      parsedCronItems: timetable({ timeZone: settings.timeZone, now: clock.now }),
      concurrency: CONCURRENCY,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: workerLog(log),
    });
    runner = current;
    // A worker that could not give its job back ends and is not replaced: begin anew with all of them.
    events.on("worker:fatalError", () => void stopQuietly(current));
    if (closing.signal.aborted) await stopQuietly(current);
    await current.promise;
  }

  async function keepRunning(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await runUntilLost();
      } catch (error) {
        log.warn({ err: error }, "worker lost the database; trying again");
      }
      await pause(RESTART_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  const ended = keepRunning();
  return {
    close: async () => {
      closing.abort();
      if (runner) await stopQuietly(runner);
      await ended;
      await pgPool.end();
    },
  };
}

/** Stopping twice is an error to graphile-worker, and none to us. */
const stopQuietly = (runner: Runner) => runner.stop().catch(() => undefined);
