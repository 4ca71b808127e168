import { expect, test } from "vitest";

import { startOfDay } from "./local-time";

test("a day begins at the zone's own midnight", () => {
  expect(startOfDay("2026-11-24", "Asia/Makassar")).toEqual(new Date("2026-11-23T16:00:00Z"));
  expect(startOfDay("2026-11-24", "UTC")).toEqual(new Date("2026-11-24T00:00:00Z"));
});

test("on the day on which clocks are changed it begins before the change", () => {
  expect(startOfDay("2026-03-29", "Europe/Amsterdam")).toEqual(new Date("2026-03-28T23:00:00Z"));
  expect(startOfDay("2026-10-25", "Europe/Amsterdam")).toEqual(new Date("2026-10-24T22:00:00Z"));
  expect(startOfDay("2026-03-30", "Europe/Amsterdam")).toEqual(new Date("2026-03-29T22:00:00Z"));
});
