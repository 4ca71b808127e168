import { expect, test } from "vitest";

import { auditQuery, type AuditSearch } from "./audit-query";

const search: AuditSearch = {
  who: "",
  what: "",
  action: null,
  subjectType: null,
  subjectRef: null,
  fromDay: "2026-11-24",
  toDay: "2026-11-24",
};

test("a day of Kalimantan begins at 16:00 UTC of the day before and ends a day later", () => {
  expect(auditQuery(search, "Asia/Makassar")).toMatchObject({
    from: new Date("2026-11-23T16:00:00Z"),
    before: new Date("2026-11-24T16:00:00Z"),
  });
});

test("a day on which the clocks change is as long as it is", () => {
  const day = { ...search, fromDay: "2026-03-29", toDay: "2026-03-29" };
  expect(auditQuery(day, "Europe/Berlin")).toMatchObject({
    from: new Date("2026-03-28T23:00:00Z"),
    before: new Date("2026-03-29T22:00:00Z"),
  });
});

test("without days nothing is narrowed", () => {
  expect(auditQuery({ ...search, fromDay: null, toDay: null }, "Asia/Makassar")).toMatchObject({
    from: null,
    before: null,
  });
});
