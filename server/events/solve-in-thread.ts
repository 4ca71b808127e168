import { Worker } from "node:worker_threads";

import type { AgendaAnswer, AgendaProblem, AgendaProgress } from "~/matching/domain/agenda";

import type { ThreadData, ThreadMessage } from "./thread-messages";

/** A problem with the seconds it may take and a seed, how to hear of its progress, and how to end it early. */
export type ThreadWork = {
  problem: AgendaProblem;
  seconds: number;
  seed: number;
  onProgress?: (progress: AgendaProgress) => void;
  signal?: AbortSignal;
};

/** After so many seconds beyond its time a thread that does not answer is ended. */
const PATIENCE_SECONDS = 15;

/**
 * Solves a problem in a thread of its own, so that requests are answered meanwhile. When the signal aborts, the best agenda
 * so far is the answer.
 * @throws Error when the thread fails, or does not answer in its time
 */
export async function solveInThread({ problem, seconds, seed, onProgress, signal }: ThreadWork): Promise<AgendaAnswer> {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const data: ThreadData = { problem, seconds, seed, stop };
  const thread = new Worker(new URL("./begin-agenda-thread.js", import.meta.url), { workerData: data });
  const end = () => Atomics.store(new Int32Array(stop), 0, 1);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    return await new Promise<AgendaAnswer>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error("The agenda's thread does not answer")),
        (seconds + PATIENCE_SECONDS) * 1000,
      );
      thread.on("message", (message: ThreadMessage) => {
        if ("progress" in message) return onProgress?.(message.progress);
        clearTimeout(late);
        return resolve(message.answer);
      });
      thread.on("error", (error) => {
        clearTimeout(late);
        reject(error);
      });
      thread.on("exit", (code) => {
        clearTimeout(late);
        reject(new Error(`The agenda's thread ended with code ${code}`));
      });
    });
  } finally {
    signal?.removeEventListener("abort", end);
    await thread.terminate();
  }
}
