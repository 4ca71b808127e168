import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";

/** How a server is missed: its connection was closed, or nobody who knocks is answered. */
export type Absence = "closed" | "silent";

/** How closely a server is watched: it is silent after `strikes` knocks in a row, one every `everyMs`, each unanswered for `patienceSeconds`. */
export type Watching = { signal: AbortSignal; everyMs: number; patienceSeconds: number; strikes: number };

/** A machine that is busy, or was asleep, is not taken for a server that hangs. */
const CALM = { everyMs: 10_000, patienceSeconds: 10, strikes: 3 };

/**
 * Waits until the server at this address is gone, or the signal comes. A connection that is held open tells of its end
 * at once, whatever became of the process; a server that hangs is told by those who knock.
 */
export async function untilServerIsGone(
  url: string,
  given: Partial<Watching> & Pick<Watching, "signal">,
): Promise<Absence> {
  const watching = { ...CALM, ...given };
  const watch = new AbortController();
  const signal = AbortSignal.any([given.signal, watch.signal]);
  try {
    return await Promise.race([untilClosed(url, signal), untilSilent(url, { ...watching, signal })]);
  } finally {
    watch.abort();
  }
}

function untilClosed(url: string, signal: AbortSignal): Promise<Absence> {
  return new Promise((resolve) => {
    const close = () => resolve("closed");
    const sql = postgres(url, {
      max: 1,
      max_lifetime: null,
      fetch_types: false,
      onclose: close,
      onnotice: () => undefined,
    });
    // What has been written until now need not be redone when the server comes back.
    sql`checkpoint`.catch(close);
    signal.addEventListener("abort", () => {
      close();
      void sql.end({ timeout: 0 });
    });
  });
}

async function untilSilent(url: string, { signal, everyMs, patienceSeconds, strikes }: Watching): Promise<Absence> {
  let unanswered = 0;
  while (unanswered < strikes && !signal.aborted) {
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
    unanswered = signal.aborted || (await isAnswered(url, patienceSeconds)) ? 0 : unanswered + 1;
  }
  return "silent";
}

/** Any answer counts, also a refusal. */
async function isAnswered(url: string, patienceSeconds: number): Promise<boolean> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patienceSeconds,
    fetch_types: false,
    onnotice: () => undefined,
  });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "CONNECT_TIMEOUT");
  } finally {
    void sql.end({ timeout: 0 });
  }
}
