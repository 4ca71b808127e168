import { z } from "zod";

import { ROLES, type Channel } from "~/matching/domain/vocabulary";
import { indonesianPhone } from "~/server/accounts/sign-in/indonesian-phone.server";

import { oneOf, optionalText, refuse, text } from "./fields";
import { PERSON_LENGTHS, REASON_LENGTH } from "./person-lengths";

/** Where a link is sent: a mail address in lower case, or a phone number in E.164. */
export type Address = { channel: Channel; address: string };

function addressIn(typed: string): Address | null {
  const mail = z.email().max(254).safeParse(typed.toLowerCase());
  if (mail.success) return { channel: "email", address: mail.data };
  const phone = indonesianPhone(typed);
  return phone === null ? null : { channel: "phone", address: phone };
}

/** Somebody to invite; `replaces` is the id of whose work they take over. */
export const InviteForm = z.object({
  name: text({ min: 2, max: PERSON_LENGTHS.name }),
  role: oneOf(ROLES),
  address: optionalText({ max: 254 }).transform((typed, ctx) =>
    typed === null ? null : (addressIn(typed) ?? refuse(ctx, typed.includes("@") ? "not_an_email" : "not_a_phone")),
  ),
  replaces: optionalText({ max: 100 }),
});

/** Why, as the other side or the log reads it. */
export const ReasonForm = z.object({ reason: text(REASON_LENGTH) });
