import { z } from "zod";

import { indonesianPhone } from "~/server/accounts/sign-in/indonesian-phone.server";

import { refuse, secret, text } from "./fields";

const ACCOUNT = { max: 254 };

/** Six digits, typed with or without spaces. */
const digits = () =>
  text({ max: 40 }).transform((typed, ctx) => {
    const code = typed.replace(/\D/g, "");
    return code.length === 6 ? code : refuse(ctx, "wrong_code");
  });

const phone = () => text({ max: 40 }).transform((typed, ctx) => indonesianPhone(typed) ?? refuse(ctx, "not_a_phone"));

/** Account and password. */
export const SignInForm = z.object({ account: text(ACCOUNT), password: secret() });

/** The number to send a code to; read in E.164. */
export const PhoneForm = z.object({ phone: phone() });

/** The code that arrived at a number. */
export const PhoneCodeForm = z.object({ phone: phone(), code: digits() });

/** A code of the app or a backup code. */
export const SecondFactorForm = z.object({ code: text({ max: 40 }) });

/** The six digits of the app. */
export const AppCodeForm = z.object({ code: digits() });

/** Whose password is forgotten. */
export const ForgotForm = z.object({ account: text(ACCOUNT) });

/** A new password, by a link. */
export const NewPasswordForm = z.object({ password: secret() });

/** A new password, by a code. */
export const PasswordByCodeForm = z.object({ account: text(ACCOUNT), code: digits(), password: secret() });

/** A new password in place of the current one. */
export const ChangePasswordForm = z.object({ current_password: secret(), new_password: secret() });

/** The password that confirms a change. */
export const ConfirmForm = z.object({ confirm_password: secret() });
