import { expect, test } from "vitest";

import { returnReasonIn } from "./return-form";

function read(reasons: string[], explanation: string) {
  const form = new FormData();
  for (const reason of reasons) form.append("reasons", reason);
  form.append("explanation", explanation);
  return returnReasonIn(form);
}

test("the chosen words and the reviewer's own become one reason in Indonesian", () => {
  expect(read(["incomplete", "figures"], "Tulis hasil panen sebulan.")).toEqual({
    ok: true,
    reason: "Belum lengkap, Angkanya perlu diperiksa. Tulis hasil panen sebulan.",
  });
});

test("without a choice or without words of one's own nothing is returned, and both are named", () => {
  const refused = read([], "  ");
  expect(refused.ok ? {} : refused.reply.problems).toMatchObject({
    reasons: { code: "required" },
    explanation: { code: "required" },
  });
});
