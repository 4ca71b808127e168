import { findAccount } from "~/db/queries/accounts/find-account";

import { tryOn } from "./attempts";
import type { Caller } from "./auth";
import type { SignInNeeds } from "./needs";

/** Somebody signed in, on the request at hand. */
export type OwnAccount = { caller: Caller; userId: string };

/** Sends a code to one's own number that is not proven yet. */
export async function sendPhoneProof(
  needs: SignInNeeds,
  { caller, userId }: OwnAccount,
): Promise<{ result: "sent" | "too_many" }> {
  const account = await findAccount(needs.db, [{ id: userId }]);
  if (!account?.phoneNumber || account.phoneVerified) return { result: "sent" };
  const attempt = await tryOn(needs, { what: "sending", account: userId });
  if (!attempt) return { result: "too_many" };
  const { status } = await needs.auth.ask(caller, "/phone-number/send-otp", { phoneNumber: account.phoneNumber });
  if (status !== 429) return { result: "sent" };
  await attempt.withdrawn();
  return { result: "too_many" };
}

/** Takes the code as proof that the number is one's own; one can sign in with it from then on. */
export async function provePhone(
  needs: SignInNeeds,
  { caller, userId, code }: OwnAccount & { code: string },
): Promise<{ result: "proven" | "refused" | "too_many" }> {
  const account = await findAccount(needs.db, [{ id: userId }]);
  const attempt = await tryOn(needs, { what: "code", account: userId });
  if (!attempt) return { result: "too_many" };
  if (!account?.phoneNumber) return { result: "refused" };
  const { ok, status } = await needs.auth.ask(caller, "/phone-number/verify", {
    phoneNumber: account.phoneNumber,
    code,
    disableSession: true,
  });
  if (status === 429) await attempt.withdrawn();
  if (!ok) return { result: status === 429 ? "too_many" : "refused" };
  await attempt.succeeded();
  return { result: "proven" };
}
