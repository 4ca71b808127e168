import { PASSWORD_LENGTH, type PasswordProblem } from "~/server/accounts/sign-in/password-problem.server";

import type { FieldProblem } from "./form-reply";

/** What a form says of a new password that is refused. */
export const PASSWORD_PROBLEMS: Readonly<Record<PasswordProblem, FieldProblem>> = {
  too_short: { code: "too_short", limit: String(PASSWORD_LENGTH.min) },
  too_long: { code: "too_long", limit: String(PASSWORD_LENGTH.max) },
  common_password: { code: "common_password", limit: "" },
};
