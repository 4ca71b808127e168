import { findAccount } from "~/db/queries/accounts/find-account";

import { isDeliverable } from "../../messages/deliverable";
import { tryOn } from "./attempts";
import type { Caller } from "./auth";
import type { SignInNeeds } from "./needs";

/** Sends the link that proves a mail address, unless it is proven, nobody's, or was sent often enough just now. */
export async function sendEmailProof(needs: SignInNeeds, userId: string): Promise<{ result: "sent" | "too_many" }> {
  const account = await findAccount(needs.db, [{ id: userId }]);
  if (!account || account.emailVerified || !isDeliverable(account.email)) return { result: "sent" };
  if (!(await tryOn(needs, { what: "sending", account: userId }))) return { result: "too_many" };
  const token = await needs.auth.proofToken(account);
  needs.auth.tell((letters) => letters.proofLink(userId, token));
  return { result: "sent" };
}

/** Takes the token of such a link as proof; `unusable` when it ran out or is not ours. */
export async function proveEmail(
  { auth }: SignInNeeds,
  { caller, token }: { caller: Caller; token: string },
): Promise<{ result: "proven" | "unusable" | "too_many" }> {
  const { ok, status } = await auth.ask(caller, `/verify-email?${new URLSearchParams({ token }).toString()}`);
  if (ok) return { result: "proven" };
  return { result: status === 429 ? "too_many" : "unusable" };
}
