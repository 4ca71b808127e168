import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createRefresher } from "./refresher";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const times = { delayMs: 100, firstRetryMs: 250, lastRetryMs: 1000 };

test("many asks within the delay are one run", async () => {
  const refresh = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const refresher = createRefresher(refresh, { ...times, onError: () => undefined });
  refresher.ask();
  refresher.ask();
  await vi.advanceTimersByTimeAsync(99);
  expect(refresh).toHaveBeenCalledTimes(0);
  refresher.ask();
  await vi.advanceTimersByTimeAsync(1);
  expect(refresh).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test("an ask during a run is answered by another run, never by two at once", async () => {
  let atOnce = 0;
  let most = 0;
  const refresh = vi.fn<() => Promise<void>>(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 500));
    atOnce -= 1;
  });
  const refresher = createRefresher(refresh, { ...times, onError: () => undefined });
  refresher.ask();
  await vi.advanceTimersByTimeAsync(300);
  refresher.ask();
  refresher.ask();
  await vi.advanceTimersByTimeAsync(2000);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test("a failed run is tried again with growing pauses until it succeeds, then the pauses start anew", async () => {
  let isAway = true;
  const pauses: number[] = [];
  const refresh = vi.fn<() => Promise<void>>(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve()));
  const refresher = createRefresher(refresh, { ...times, onError: (_, pause) => pauses.push(pause) });
  refresher.ask();
  await vi.advanceTimersByTimeAsync(100 + 250 + 500 + 1000);
  expect(pauses).toEqual([250, 500, 1000, 1000]);
  isAway = false;
  await vi.advanceTimersByTimeAsync(1000);
  const runs = refresh.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(refresh).toHaveBeenCalledTimes(runs);
  isAway = true;
  refresher.ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(pauses.at(-1)).toBe(250);
});

test("nothing runs after it is closed", async () => {
  const refresh = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const refresher = createRefresher(refresh, { ...times, onError: () => undefined });
  refresher.ask();
  await refresher.close();
  refresher.ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).not.toHaveBeenCalled();
});
