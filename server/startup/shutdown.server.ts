import { isLostWrite } from "~/db/lost-connection";

import { followNpm } from "./follow-npm.server";
import { say } from "./say.server";

type Step = () => Promise<void>;

/** What ends with the process, last opened first. */
export type Shutdown = {
  /** Aborted when the process ends, for whatever reason. */
  signal: AbortSignal;
  /** Registers a step; it also runs when the start fails later on. */
  onStop: (step: Step) => void;
  /** Runs all steps once; every caller waits for the same run. */
  stop: () => Promise<void>;
};

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm passes on the Ctrl-C that the terminal has already sent us: two within this time are one. */
const ONE_KEY_PRESS_MS = 1_000;

/** Exit code of a program that Ctrl-C ended by force. */
const FORCED = 130;

/** Ends the process cleanly on Ctrl-C, SIGTERM, SIGHUP, with its npm and on a defect, and at once on a second Ctrl-C. */
export function listenForShutdown(): Shutdown {
  const steps: Step[] = [];
  const controller = new AbortController();
  let stopping: Promise<void> | null = null;
  let askedAt: number | null = null;
  let exitCode = 0;

  const stop = () => {
    controller.abort();
    return (stopping ??= runSteps(steps));
  };
  const leave = async () => {
    try {
      await stop();
      say("stopped");
    } catch (error) {
      console.error(error);
      exitCode = 1;
    } finally {
      process.exit(exitCode);
    }
  };
  const ask = () => {
    if (askedAt !== null) return;
    askedAt = Date.now();
    say("stopping");
    void leave();
  };
  const onSignal = () => {
    if (askedAt === null) {
      ask();
    } else if (Date.now() - askedAt > ONE_KEY_PRESS_MS) {
      process.exit(FORCED);
    }
  };

  for (const name of SIGNALS) process.on(name, onSignal);
  void followNpm(ask);
  // A defect ends the process, but not before the database has been ended properly; one more on the way changes nothing.
  // No defect of ours: a connection to the database that is lost in mid-write, and has been replaced.
  process.on("uncaughtException", (error) => {
    console.error(error);
    if (isLostWrite(error)) return;
    exitCode = 1;
    void leave();
  });
  // A closed terminal must not turn the last lines into a crash, nor the report of a crash into the next one.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  return { signal: controller.signal, onStop: (step) => void steps.push(step), stop };
}

/** Last opened first; one that fails does not keep the others from ending. */
async function runSteps(steps: Step[]): Promise<void> {
  const failures: unknown[] = [];
  for (let step = steps.pop(); step; step = steps.pop()) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, "Not everything could be ended properly");
}
