import type { FormReply } from "../../../forms/form-reply";
import { atLeastOneOf, text } from "../../../forms/fields";
import { parseForm } from "../../../forms/parse-form";
import { z } from "zod";

import { id } from "../../../i18n/id";

/** Why something is returned; the other side reads the words of the catalogue. */
export const RETURN_REASONS = [
  "incomplete",
  "unclear",
  "figures",
  "duplicate",
  "personal_data",
  "not_allowed",
  "other",
] as const;

const ReturnForm = z.object({ reasons: atLeastOneOf(RETURN_REASONS), explanation: text({ min: 10, max: 1000 }) });

/** The fields of the form. */
export type ReturnField = keyof z.output<typeof ReturnForm>;

/** The reason in one text, in Indonesian, which is what the other side reads; or the form to send back. */
export function returnReasonIn(form: FormData): { ok: true; reason: string } | { ok: false; reply: FormReply } {
  const parsed = parseForm(form, ReturnForm);
  if (!parsed.ok) return parsed;
  const { choices } = id.pages.dpmd.review.return;
  const { reasons, explanation } = parsed.value;
  return { ok: true, reason: `${reasons.map((code) => choices[code]).join(", ")}. ${explanation}` };
}
