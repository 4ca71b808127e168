import { z } from "zod";

import { REPORT_REASONS } from "~/matching/domain/vocabulary";
import { indonesianPhone } from "~/server/accounts/sign-in/indonesian-phone.server";

import { oneOf, optionalText, refuse } from "../../forms/fields";

const MailAddress = z.email().max(254);

/** A mail address in small letters or a phone number in E.164, however they are typed; null when neither is. */
function contactIn(typed: string): string | null {
  if (!typed.includes("@")) return indonesianPhone(typed);
  const address = typed.toLowerCase();
  return MailAddress.safeParse(address).success ? address : null;
}

/** What somebody finds wrong with a listing. */
export const ReportForm = z.object({
  reason: oneOf(REPORT_REASONS),
  message: optionalText({ max: 2000 }),
  contact: optionalText({ max: 254 }).transform((typed, ctx) =>
    typed === null ? null : (contactIn(typed) ?? refuse(ctx, "not_a_contact")),
  ),
});
