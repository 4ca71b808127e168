import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { outcome } from "../../testing/outcome";
import { isNotAgreedYet } from "./not-agreed-yet";

test("the very pair under agreement is blocked until its last day", () => {
  const outcomes = [outcome({ until: "2026-12-31" })];
  expect(isNotAgreedYet(candidate({ outcomes }))).toEqual({ code: "already_agreed", until: "2026-12-31" });
  expect(isNotAgreedYet(candidate({ outcomes, asOf: "2027-01-01" }))).toBeNull();
});

test("of two agreements the one that lasts longer is told, open-ended longest", () => {
  const [short, long] = [outcome({ until: "2026-12-31" }), outcome({ until: "2027-12-31" })];
  expect(isNotAgreedYet(candidate({ outcomes: [long, short] }))).toMatchObject({ until: "2027-12-31" });
  expect(isNotAgreedYet(candidate({ outcomes: [outcome(), short] }))).toMatchObject({ until: null });
});

test("an agreement with another potential does not block this one", () => {
  expect(isNotAgreedYet(candidate({ outcomes: [outcome({ potential: "P-9" })] }))).toBeNull();
});
