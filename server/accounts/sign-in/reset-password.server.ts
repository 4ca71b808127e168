import { type Account, findAccount } from "~/db/queries/accounts/find-account";

import { isDeliverable } from "../../messages/deliverable";
import { forgive, tryOn } from "../../attempts";
import type { Caller } from "./auth";
import { indonesianPhone } from "./indonesian-phone.server";
import type { SignInNeeds } from "./needs";
import { NOBODY } from "./nobody";
import { type PasswordProblem, passwordProblem } from "./password-problem.server";
import { accountKeys } from "./sign-in.server";

/** `name` is a mail address, a user name or a phone number, as it was typed. */
export type AskForReset = { caller: Caller; name: string };

/**
 * Sends a link by mail, or a code to the phone when a number was typed or there is no mail; the answer is the same when
 * there is no such account or it had enough of them.
 */
export async function sendReset(
  needs: SignInNeeds,
  { caller, name }: AskForReset,
): Promise<{ result: "sent" | "too_many" }> {
  const account = await findAccount(needs.db, accountKeys(name));
  const attempt = await tryOn(needs, { what: "sending", account: account?.id ?? name.trim() });
  const { path, body } = resetRequest(attempt && account, name);
  const { status } = await needs.auth.ask(caller, path, body);
  if (status !== 429) return { result: "sent" };
  await attempt?.withdrawn();
  return { result: "too_many" };
}

function resetRequest(account: Account | null, name: string) {
  const byPhone = indonesianPhone(name) !== null || (account && !isDeliverable(account.email));
  if (!byPhone) return { path: "/request-password-reset", body: { email: account?.email ?? NOBODY.email } };
  return { path: "/phone-number/request-password-reset", body: { phoneNumber: provenPhone(account) } };
}

const provenPhone = (account: Account | null) =>
  account?.phoneVerified && account.phoneNumber ? account.phoneNumber : NOBODY.phone;

/** How a reset ended; `unusable` is a wrong, used or expired link or code. Every session of the account is over then. */
export type ResetOutcome = { result: "changed" | "unusable" | "too_many" | PasswordProblem };

/** Sets a new password by the token of a link. */
export async function resetPassword(
  needs: SignInNeeds,
  { caller, token, password }: { caller: Caller; token: string; password: string },
): Promise<ResetOutcome> {
  const owner = await needs.auth.findResetOwner(token);
  const account = owner === null ? null : await findAccount(needs.db, [{ id: owner }]);
  if (!account) return { result: "unusable" };
  const problem = passwordProblem(password, [account.username, account.email, account.phoneNumber]);
  if (problem) return { result: problem };
  const { ok, status } = await needs.auth.ask(caller, "/reset-password", { token, newPassword: password });
  if (!ok) return { result: status === 429 ? "too_many" : "unusable" };
  await forgive(needs, { what: "password", account: account.id });
  return { result: "changed" };
}

/** Sets a new password by a code that was sent to the phone of the account that `name` means. */
export async function resetPasswordByCode(
  needs: SignInNeeds,
  { caller, name, code, password }: AskForReset & { code: string; password: string },
): Promise<ResetOutcome> {
  const problem = passwordProblem(password, [name.trim()]);
  if (problem) return { result: problem };
  const account = await findAccount(needs.db, accountKeys(name));
  const attempt = await tryOn(needs, { what: "code", account: account?.id ?? name.trim() });
  const phoneNumber = provenPhone(attempt && account);
  const { ok, status } = await needs.auth.ask(caller, "/phone-number/reset-password", {
    phoneNumber,
    otp: code,
    newPassword: password,
  });
  if (status === 429) await attempt?.withdrawn();
  if (!ok || !account) return { result: status === 429 ? "too_many" : "unusable" };
  await attempt?.succeeded();
  await forgive(needs, { what: "password", account: account.id });
  return { result: "changed" };
}

/** Whether the link with this token can still be used. */
export async function isResetUsable({ auth }: SignInNeeds, token: string): Promise<boolean> {
  return (await auth.findResetOwner(token)) !== null;
}
