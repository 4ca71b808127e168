import { z } from "zod";

import { CHANNELS, DIGESTS, LANGUAGES } from "~/matching/domain/vocabulary";
import { indonesianPhone } from "~/server/accounts/sign-in/indonesian-phone.server";

import { email, oneOf, optionalText, refuse, text, ticked } from "./fields";

/** A password that is asked only of who has one: as it was typed, or empty. */
const passwordIfAny = () => z.array(z.string()).transform((texts) => texts[0] ?? "");

/** How often and by which channel one is written to. */
export const ContactSettingsForm = z.object({ digest: oneOf(DIGESTS), channel: oneOf(CHANNELS), agree: ticked() });

/** Name and language. */
export const ProfileForm = z.object({ name: text({ max: 120 }), language: oneOf(LANGUAGES) });

/** A new mail address, and the present password. */
export const NewEmailForm = z.object({ email: email(), email_password: passwordIfAny() });

/** A new phone number, read in E.164, and the present password. */
export const NewPhoneForm = z.object({
  phone: text({ max: 40 }).transform((typed, ctx) => indonesianPhone(typed) ?? refuse(ctx, "not_a_phone")),
  phone_password: passwordIfAny(),
});

/** The six digits that arrived, typed with or without spaces. */
export const ContactCodeForm = z.object({
  channel: oneOf(CHANNELS),
  code: text({ max: 40 }).transform((typed, ctx) => {
    const code = typed.replace(/\D/g, "");
    return code.length === 6 ? code : refuse(ctx, "wrong_code");
  }),
});

/** What confirms that an account is to be erased: the password, or the typed phrase of who has none. */
export const EraseForm = z.object({ erase_password: passwordIfAny(), phrase: optionalText({ max: 60 }) });
