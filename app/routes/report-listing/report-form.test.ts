import { expect, test } from "vitest";

import { parseForm } from "../../forms/parse-form";
import { ReportForm } from "./report-form";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ reason: "untrue", message: "", contact: "", ...fields })) {
    form.append(name, value);
  }
  const parsed = parseForm(form, ReportForm);
  return parsed.ok ? parsed.value : parsed.reply.problems;
}

test("a reason is enough", () => {
  expect(read({})).toEqual({ reason: "untrue", message: null, contact: null });
});

test("a contact is a mail address or a phone number, however it is typed", () => {
  expect(read({ contact: "Siti@Contoh.ID" })).toMatchObject({ contact: "siti@contoh.id" });
  expect(read({ contact: "0812 3456 7890" })).toMatchObject({ contact: "+6281234567890" });
});

test("anything else names its field", () => {
  expect(read({ contact: "lewat tetangga" })).toEqual({ contact: { code: "not_a_contact", limit: "" } });
  expect(read({ contact: "siti@" })).toMatchObject({ contact: { code: "not_a_contact" } });
  expect(read({ reason: "bosan" })).toMatchObject({ reason: { code: "not_a_choice" } });
  expect(read({ message: "a".repeat(2001) })).toMatchObject({ message: { code: "too_long", limit: "2000" } });
});
