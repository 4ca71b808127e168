import { parentPort, workerData } from "node:worker_threads";

import { solveAgenda } from "~/matching/engine";

import type { ThreadData, ThreadMessage } from "./thread-messages";

const { problem, seconds, seed, stop }: ThreadData = workerData;
const stopped = new Int32Array(stop);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
const tell = (message: ThreadMessage) => parentPort?.postMessage(message);

const answer = await solveAgenda(problem, {
  seconds,
  seed,
  now: () => performance.now(),
  onProgress: (progress) => tell({ progress }),
  isCancelled: () => Atomics.load(stopped, 0) !== 0,
});
tell({ answer });
