import { expect, test } from "vitest";

import { atLocalTime, timetable } from "./timetable";

const now = () => new Date("2026-11-24T03:00:00Z");
const digest = (month: number, date: number, time: string) => {
  const [hour = 0, min = 0] = time.split(":").map(Number);
  return { month, date, hour, min, dow: 0 };
};

test.each([
  ["Asia/Makassar", digest(11, 24, "18:10"), true],
  ["Asia/Makassar", digest(11, 24, "18:11"), false],
  ["Asia/Makassar", digest(11, 24, "02:10"), false],
  ["Asia/Jayapura", digest(12, 31, "17:10"), true],
  ["Europe/Berlin", digest(7, 1, "00:10"), true],
  ["Europe/Berlin", digest(1, 15, "01:10"), true],
])("ten past two in %s", (timeZone, at, isNow) => {
  expect(atLocalTime("02:10", { timeZone, now })(at)).toBe(isNow);
});

test("every recurring task stands in it once", () => {
  const tasks = timetable({ timeZone: "Asia/Makassar", now }).map(({ task }) => task);
  expect(tasks).toEqual([
    "send_digests",
    "index_documents",
    "keep_introductions",
    "release_stuck_jobs",
    "retention",
    "verify_documents",
    "learn_weights",
    "remove_orphan_files",
  ]);
});
