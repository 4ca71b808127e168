import { expect, test } from "vitest";

import { instantFromWallClock } from "./wall-clock";

test.each([
  ["2026-02-01T11:00:00Z", "Asia/Makassar", "2026-02-01T03:00:00Z"],
  ["2026-02-01T00:30:00.250Z", "Asia/Jayapura", "2026-01-31T15:30:00.250Z"],
  ["2026-07-01T12:00:00Z", "Europe/Amsterdam", "2026-07-01T10:00:00Z"],
  ["2026-03-29T03:30:00Z", "Europe/Amsterdam", "2026-03-29T01:30:00Z"],
])("clocks show %s in %s at %s", (wall, zone, instant) => {
  expect(instantFromWallClock(new Date(wall), zone)).toBe(instant);
});
