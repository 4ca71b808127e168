import { setTimeout as wait } from "node:timers/promises";

import { readPostmasterFile } from "./cluster-files";
import type { ClusterPlace } from "./cluster-place";
import { askToStop, ensureRunning, type ServerOptions } from "./run-server";
import { type Absence, untilServerIsGone, type Watching } from "./until-server-is-gone";

/** What a guard tells: `after` says how the server was lost, `awayMs` how long, `retryMs` when it is tried again. */
export type GuardReport = {
  lost: (absence: Absence) => void;
  back: (awayMs: number) => void;
  failed: (error: unknown, retryMs: number) => void;
};

/** A server that runs, and how to run it again. */
export type GuardedServer = { place: ClusterPlace; url: string; options: ServerOptions; watching?: Partial<Watching> };

/** Ends the guarding; a start that is under way is waited for. */
export type Guard = { stop: () => Promise<void> };

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;
/** A server that lived this long has recovered: its next end is met at once; one that dies again and again rests a second. */
const SOUND_MS = 10_000;
const LAST_REST_MS = 1_000;
const HALT_SECONDS = 5;

/**
 * Keeps the server running on its folder and port: one that ended is started again at once, one that fell silent is
 * ended first; when it fails again and again, the tries become rarer, up to one in five seconds.
 */
export function guardServer({ place, url, options, watching }: GuardedServer, report: GuardReport): Guard {
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
  let retryMs = 0;

  const revive = async (silent: number | undefined) => {
    const began = Date.now();
    while (!signal.aborted) {
      await wait(retryMs, undefined, { signal });
      retryMs = Math.min(Math.max(retryMs * 2, FIRST_RETRY_MS), LAST_RETRY_MS);
      try {
        if (silent !== undefined) await halt(place, silent);
        await ensureRunning(place, { ...options, signal });
        return report.back(Date.now() - began);
      } catch (error) {
        if (!signal.aborted) report.failed(error, retryMs);
      }
    }
  };
  const guard = async () => {
    while (!signal.aborted) {
      const began = Date.now();
      const postmaster = await readPostmasterFile(place.folder);
      const absence = await untilServerIsGone(url, { signal, ...watching });
      if (signal.aborted) return;
      retryMs = Date.now() - began > SOUND_MS ? 0 : Math.min(retryMs, LAST_REST_MS);
      report.lost(absence);
      await revive(absence === "silent" ? postmaster?.pid : undefined);
    }
  };
  const guarding = guard().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return {
    stop: async () => {
      stopping.abort();
      await guarding;
    },
  };
}

/** Ends a server that answers nobody: by its own means, and where they do not help, by force. */
async function halt(place: ClusterPlace, watched: number): Promise<void> {
  if ((await readPostmasterFile(place.folder))?.pid !== watched) return;
  await askToStop(place, { mode: "immediate", seconds: HALT_SECONDS });
  if ((await readPostmasterFile(place.folder))?.pid === watched) endByForce(watched);
}

function endByForce(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}
