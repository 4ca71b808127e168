import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { windowIsOpen } from "./window";

const interest = { opens: "2026-02-01", closes: "2026-11-24" };

test("the first and the last day of the window are both included", () => {
  expect(windowIsOpen(candidate({ interest, asOf: "2026-02-01" }))).toBeNull();
  expect(windowIsOpen(candidate({ interest, asOf: "2026-11-24" }))).toBeNull();
});

test("the day before it opens and the day after it closes are told apart", () => {
  expect(windowIsOpen(candidate({ interest, asOf: "2026-01-31" }))).toEqual({
    code: "window_not_open",
    opens: "2026-02-01",
  });
  expect(windowIsOpen(candidate({ interest, asOf: "2026-11-25" }))).toEqual({
    code: "window_closed",
    closes: "2026-11-24",
  });
});
