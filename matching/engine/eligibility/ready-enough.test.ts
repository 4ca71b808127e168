import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { isReadyEnough } from "./ready-enough";

test("no readiness asked for is enough for an idea", () => {
  expect(isReadyEnough(candidate({ potential: { readiness: "idea" } }))).toBeNull();
});

test("the level asked for is enough, the one below is not", () => {
  const interest = { minReadiness: "producing" } as const;
  expect(isReadyEnough(candidate({ potential: { readiness: "producing" }, interest }))).toBeNull();
  expect(isReadyEnough(candidate({ potential: { readiness: "pilot" }, interest }))).toEqual({
    code: "readiness_too_low",
    readiness: "pilot",
    required: "producing",
  });
});
