import { z } from "zod";

import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import { RETURN_REASONS } from "~/matching/domain/vocabulary";

import { atLeastOneOf, optionalText } from "../../../forms/fields";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";

const ReturnForm = z.object({ reasons: atLeastOneOf(RETURN_REASONS), explanation: optionalText({ max: 1000 }) });

/** The fields of the form. */
export type ReturnField = keyof z.output<typeof ReturnForm>;

/** What is to be mended, with words where the reviewer wrote some, which "other" needs; or the form to send back. */
export function returnReasonIn(form: FormData): { ok: true; reason: ReturnReason } | { ok: false; reply: FormReply } {
  const parsed = parseForm(form, ReturnForm);
  if (!parsed.ok) return parsed;
  const { reasons: codes, explanation: words } = parsed.value;
  if (words === null && codes.includes("other")) {
    return { ok: false, reply: refusedForm(form, { explanation: "required" }) };
  }
  return { ok: true, reason: { codes, words } };
}
