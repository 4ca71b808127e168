import { expect, test } from "vitest";
import { outcome } from "../../testing/outcome";
import { pair } from "../../testing/pair";
import { trackRecord } from "./track-record";

test("nobody's record is unknown, and looking is no record", () => {
  expect(trackRecord(pair())).toBe("unknown");
  expect(trackRecord(pair({ outcomes: [outcome({ type: "viewed" })] }))).toBe("unknown");
});

test("one finished programme of both is shrunk to the mean by four", () => {
  // Each side: one observation worth 1. Mean: (2 · 1 + 4 · 0.6) / (2 + 4) = 11/15. Record: (1 + 4 · 11/15) / 5 = 59/75.
  expect(trackRecord(pair({ outcomes: [outcome({ type: "programme_completed" })] }))).toBeCloseTo(59 / 75, 10);
});

test("a village's rating of 1 speaks of the partner alone", () => {
  // Mean: (0 + 4 · 0.6) / 5 = 0.48. The partner's record: 4 · 0.48 / 5 = 0.384.
  const outcomes = [outcome({ type: "rated", side: "village", value: 1 })];
  const rated = pair({ outcomes });
  expect(rated.villageRecord.observed).toBe(0);
  expect(trackRecord(rated)).toBeCloseTo(0.384, 10);
});

test("an answer speaks of the side that gave it", () => {
  const answered = pair({ outcomes: [outcome({ type: "accepted", side: "village" })] });
  expect([answered.villageRecord.observed, answered.partnerRecord.observed]).toEqual([1, 0]);
});
