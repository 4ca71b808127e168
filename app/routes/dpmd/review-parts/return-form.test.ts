import { expect, test } from "vitest";

import { returnReasonIn } from "./return-form";

function read(reasons: string[], explanation: string) {
  const form = new FormData();
  for (const reason of reasons) form.append("reasons", reason);
  form.append("explanation", explanation);
  return returnReasonIn(form);
}

test("the chosen reasons stay codes, the reviewer's own words stay as they were typed", () => {
  expect(read(["incomplete", "figures"], "Tulis hasil panen sebulan.")).toEqual({
    ok: true,
    reason: { codes: ["incomplete", "figures"], words: "Tulis hasil panen sebulan." },
  });
});

test("words are not needed, unless the reason is another than those listed", () => {
  expect(read(["duplicate"], "  ")).toEqual({ ok: true, reason: { codes: ["duplicate"], words: null } });
  const refused = read(["duplicate", "other"], "  ");
  expect(refused.ok ? {} : refused.reply).toMatchObject({
    values: { reasons: ["duplicate", "other"] },
    problems: { explanation: { code: "required" } },
  });
});

test("without a choice nothing is returned", () => {
  const refused = read([], "Tulis hasil panen sebulan.");
  expect(refused.ok ? {} : refused.reply.problems).toEqual({ reasons: { code: "required", limit: "" } });
});
