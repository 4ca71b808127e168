import { expect, test } from "vitest";

import type { AuditLine } from "~/db/queries/audit/audit-line";

import { changesSince } from "./changes-since";

let lines = 0;
function line(action: string, fields: Partial<AuditLine> = {}): AuditLine {
  lines += 1;
  return {
    id: lines,
    at: new Date("2026-11-24T00:00:00Z"),
    person: null,
    actedAs: "village_operator",
    onBehalfOf: null,
    action,
    subject: { type: "potential", ref: "P-1" },
    from: null,
    to: null,
    reason: null,
    details: null,
    changes: null,
    ...fields,
  };
}
const edit = (changed: string) => line("edit_potential", { details: { changed } });

test("what was edited since the last decision is named once, what was before is not", () => {
  const returned = line("return_potential", { reason: "Tambah foto.", details: { reasons: "incomplete, figures" } });
  const history = [line("submit_potential"), edit("title, volume"), edit("title"), returned, edit("needs")];
  expect(changesSince(history)).toMatchObject({
    fields: ["title", "volume"],
    decision: { action: "return_potential", reason: { codes: ["incomplete", "figures"], words: "Tambah foto." } },
  });
});

test("before the first decision every edit counts", () => {
  expect(changesSince([edit("needs"), line("create_potential")])).toEqual({ fields: ["needs"], decision: null });
});

test("a return of before reasons had codes has its words", () => {
  expect(changesSince([line("return_potential", { reason: "Belum lengkap." })]).decision?.reason).toEqual({
    codes: [],
    words: "Belum lengkap.",
  });
});

test("a potential that nobody touched since it was published has no changes", () => {
  expect(changesSince([line("publish_potential")])).toMatchObject({ fields: [], decision: { reason: null } });
});
