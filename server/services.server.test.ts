import { expect, test, vi } from "vitest";

import { systemClock } from "./services.server";

test.each([
  ["Asia/Makassar", "2026-11-25"],
  ["UTC", "2026-11-24"],
])("today in %s is %s when it is 17:00 in Greenwich", (timeZone, day) => {
  vi.useFakeTimers({ now: new Date("2026-11-24T17:00:00Z") });
  expect(systemClock(timeZone).today()).toBe(day);
  vi.useRealTimers();
});
