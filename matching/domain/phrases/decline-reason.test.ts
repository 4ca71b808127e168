import { expect, test } from "vitest";

import { declineReasonText } from "./decline-reason";

test("a reason is told in the reader's language, with the words that were typed", () => {
  expect(declineReasonText({ code: "too_far", words: null }, "id")).toBe("Terlalu jauh.");
  expect(declineReasonText({ code: "not_ready", words: "Mesin baru datang Mei." }, "en")).toBe(
    "Not ready yet. Mesin baru datang Mei.",
  );
});

test("another reason is told by its words alone", () => {
  expect(declineReasonText({ code: "other", words: "Pengurus berganti." }, "id")).toBe("Pengurus berganti.");
});
