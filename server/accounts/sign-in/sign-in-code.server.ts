import { findAccount } from "~/db/queries/accounts/find-account";

import { tryOn } from "../../attempts";
import type { Caller } from "./auth";
import { endCallersSession } from "./end-callers-session";
import type { SignInNeeds } from "./needs";
import { NOBODY } from "./nobody";
import { isSecondFactorWanted } from "./second-factor-wanted";
import type { SignInOutcome } from "./sign-in.server";

/** `phone` in E.164. */
export type AskForCode = { caller: Caller; phone: string };

/** Sends a code to the phone of an account, and answers the same when there is none or it had enough of them. */
export async function sendSignInCode(
  needs: SignInNeeds,
  { caller, phone }: AskForCode,
): Promise<{ result: "sent" | "too_many" }> {
  const account = await findAccount(needs.db, [{ phone }]);
  const attempt = await tryOn(needs, { what: "sending", account: account?.id ?? phone });
  const phoneNumber = account && attempt ? phone : NOBODY.phone;
  const { status } = await needs.auth.ask(caller, "/phone-number/send-otp", { phoneNumber });
  if (status !== 429) return { result: "sent" };
  await attempt?.withdrawn();
  return { result: "too_many" };
}

/** Signs in with a code that was sent to a phone; `refused` for a wrong, used or expired one and for an unknown number. */
export async function signInWithCode(
  needs: SignInNeeds,
  { caller, phone, code }: AskForCode & { code: string },
): Promise<SignInOutcome> {
  const account = await findAccount(needs.db, [{ phone }]);
  const attempt = await tryOn(needs, { what: "code", account: account?.id ?? phone });
  const phoneNumber = account && attempt ? phone : NOBODY.phone;
  const { ok, status, body, cookies } = await needs.auth.ask(caller, "/phone-number/verify", { phoneNumber, code });
  if (status === 429) {
    await attempt?.withdrawn();
    return { result: "too_many", cookies: [] };
  }
  if (!ok || phoneNumber === NOBODY.phone) return { result: "refused", cookies: [] };
  await attempt?.succeeded();
  await endCallersSession(needs, caller);
  return { result: isSecondFactorWanted(body) ? "second_factor" : "signed_in", cookies };
}
