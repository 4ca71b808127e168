/** Runs a task when asked to, one run at a time, many asks at once as one. */
export type Refresher = {
  /** Asks for a run that begins after now. */
  ask: () => void;
  /** Ends it: no run begins any more, the one under way is waited for. */
  close: () => Promise<void>;
};

/** `delayMs` gathers asks; after a failure the next try waits `firstRetryMs`, doubling up to `lastRetryMs`. */
export type RefresherOptions = {
  delayMs: number;
  firstRetryMs: number;
  lastRetryMs: number;
  onError: (error: unknown, retryMs: number) => void;
};

/** Keeps `refresh` running after every ask until it has succeeded once since. */
export function createRefresher(
  refresh: () => Promise<void>,
  { delayMs, firstRetryMs, lastRetryMs, onError }: RefresherOptions,
): Refresher {
  let isAsked = false;
  let isClosed = false;
  let retryMs = firstRetryMs;
  /** What must pass before the next run. */
  let pauseMs = delayMs;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;

  function schedule(ms: number): void {
    if (isClosed || timer || running) return;
    timer = setTimeout(() => {
      timer = null;
      running = run().finally(() => {
        running = null;
        if (isAsked) schedule(pauseMs);
      });
    }, ms);
  }

  async function run(): Promise<void> {
    isAsked = false;
    try {
      await refresh();
      retryMs = firstRetryMs;
      pauseMs = delayMs;
    } catch (error) {
      isAsked = true;
      onError(error, retryMs);
      pauseMs = retryMs;
      retryMs = Math.min(retryMs * 2, lastRetryMs);
    }
  }

  return {
    ask: () => {
      isAsked = true;
      schedule(delayMs);
    },
    close: async () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
