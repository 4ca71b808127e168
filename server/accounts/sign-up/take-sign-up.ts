import { AppError } from "../../app-error.server";
import type { AccountNeeds } from "../account-needs";
import { tryOn } from "../../attempts";

/**
 * Counts a sign-up of the network address.
 * @throws AppError `too_many_attempts`
 */
export async function takeSignUp(needs: AccountNeeds, address: string): Promise<void> {
  if (!(await tryOn(needs, { what: "sign_up", account: address }))) throw new AppError("too_many_attempts");
}
