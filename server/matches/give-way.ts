import { setImmediate } from "node:timers/promises";

/** Other requests are answered after this long. */
const TURN_MS = 10;

/** For long work in the process that also answers requests: await what this gives after each piece of it. */
export function givingWay(): () => Promise<void> {
  let turnEnds = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() < turnEnds) return;
    await setImmediate();
    turnEnds = performance.now() + TURN_MS;
  };
}
