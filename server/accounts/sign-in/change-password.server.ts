import { findAccount } from "~/db/queries/accounts/find-account";

import type { SignInNeeds } from "./needs";
import { type PasswordProblem, passwordProblem } from "./password-problem.server";
import { type OwnAccount, withPassword } from "./with-password";

/** How a change ended; the cookies are those of a new session, every other one is over. */
export type ChangeOutcome =
  | { result: "changed"; cookies: string[] }
  | { result: "wrong_password" | "too_many" | PasswordProblem };

/** Changes one's own password, the current one being right, and tells the owner. */
export async function changePassword(
  needs: SignInNeeds,
  { caller, userId, current, next }: OwnAccount & { current: string; next: string },
): Promise<ChangeOutcome> {
  const account = await findAccount(needs.db, [{ id: userId }]);
  const problem = passwordProblem(next, account ? [account.username, account.email, account.phoneNumber] : []);
  if (problem) return { result: problem };
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const changed = await withPassword(needs, { caller, userId, path: "/change-password", body });
  if (changed.result !== "done") return changed;
  needs.auth.tell((letters) => letters.passwordChanged(userId));
  return { result: "changed", cookies: changed.cookies };
}
