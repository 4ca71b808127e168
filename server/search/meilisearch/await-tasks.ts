import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

import type { Connection } from "./connection";
import { problemOfCode, SearchError } from "./search-error";

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;
/** Task ids travel in the address. */
const UIDS_PER_REQUEST = 200;

const Task = z.object({
  uid: z.int(),
  status: z.enum(["enqueued", "processing", "succeeded", "failed", "canceled"]),
  error: z.object({ code: z.string(), message: z.string() }).nullish(),
});
const Tasks = z.object({ results: z.array(Task) });

/** Waits until the server has done all of the tasks; throws a `SearchError` when one fails or the deadline passes. */
export async function awaitTasks(write: Connection, uids: readonly number[]): Promise<void> {
  const deadline = performance.now() + write.taskLimitMs;
  let open = [...uids];
  for (let wait = FIRST_PAUSE_MS; open.length > 0; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const done = await doneOf(write, open.slice(0, UIDS_PER_REQUEST));
    open = open.filter((uid) => !done.has(uid));
    if (open.length === 0) return;
    if (performance.now() > deadline) throw new SearchError("search_timeout", { cause: { tasks: open } });
    if (done.size === 0) await pause(wait);
    else wait = FIRST_PAUSE_MS;
  }
}

async function doneOf({ ask }: Connection, uids: number[]): Promise<Set<number>> {
  const answer = Tasks.safeParse(await ask((client) => client.tasks.getTasks({ uids, limit: uids.length })));
  if (!answer.success) throw new SearchError("search_failed", { cause: answer.error });
  const ended = answer.data.results.filter(({ status }) => status !== "enqueued" && status !== "processing");
  const failed = ended.find(({ status }) => status !== "succeeded");
  if (failed) {
    const serverCode = failed.error?.code ?? null;
    throw new SearchError(problemOfCode(serverCode), { cause: failed, serverCode });
  }
  return new Set(ended.map(({ uid }) => uid));
}
