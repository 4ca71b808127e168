import { expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { LIMITS } from "../attempts";
import { takeUpload } from "./take-upload";

const { db } = await createTestDatabase();
const at = (time: string) => {
  const now = new Date(`2026-11-24T${time}Z`);
  return { db, clock: { now: () => now, today: () => "2026-11-24" } };
};

test("an account adds so many files an hour, is told when it can add more, and then can", async () => {
  const siti = { userId: "siti" };
  expect(await takeUpload(at("03:00:00"), siti)).toBeNull();
  const atOnce = Array.from({ length: LIMITS.upload.limit + 4 }, () => takeUpload(at("03:20:00"), siti));
  const answers = await Promise.all(atOnce);
  expect(answers.filter((answer) => answer === null)).toHaveLength(LIMITS.upload.limit - 1);
  const usedUp = { refusal: "too_many_uploads", until: new Date("2026-11-24T04:00:00Z") };
  expect(answers.filter((answer) => answer !== null)).toEqual(Array.from({ length: 5 }, () => usedUp));
  expect(await takeUpload(at("03:59:59"), siti)).toEqual(usedUp);
  expect(await takeUpload(at("04:00:00"), siti)).toBeNull();
  expect(await takeUpload(at("04:00:00"), siti)).toMatchObject({ until: new Date("2026-11-24T04:20:00Z") });
});

test("one account's files are not another's", async () => {
  for (let count = 0; count < LIMITS.upload.limit; count += 1) await takeUpload(at("05:00:00"), { userId: "budi" });
  expect(await takeUpload(at("05:00:00"), { userId: "budi" })).not.toBeNull();
  expect(await takeUpload(at("05:00:00"), { userId: "ani" })).toBeNull();
});
