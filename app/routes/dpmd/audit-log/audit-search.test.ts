import { expect, test } from "vitest";

import { auditHref, auditSearchIn, NO_SEARCH } from "./audit-search";

const read = (search: string) => auditSearchIn(new URLSearchParams(search));

test("a search stands in the address and is read back the same", () => {
  const search = { ...NO_SEARCH, who: "Budi", action: "publish_potential", subjectRef: "P-1", fromDay: "2026-11-24" };
  const address = auditHref(search, { olderThan: 12 });
  expect(read(address.split("?")[1] ?? "")).toEqual({ search, olderThan: 12 });
});

test("whatever stands in an address, the answer is a search", () => {
  expect(read("tindakan=DROP&jenis=%27&dari=2026-13-01&sampai=x&sebelum=-3&siapa=%00").search).toEqual(NO_SEARCH);
  expect(read(`apa=${"x".repeat(500)}`).search.what).toHaveLength(100);
});

test("a search for everything has the page's own address", () => {
  expect(auditHref(NO_SEARCH)).toBe("/dpmd/catatan");
});
