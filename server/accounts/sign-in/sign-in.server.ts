import { type AccountKey, findAccount } from "~/db/queries/accounts/find-account";

import { endCallersSession } from "./end-callers-session";
import { isSecondFactorWanted } from "./second-factor-wanted";
import { tryOn } from "../../attempts";
import type { Caller } from "./auth";
import { indonesianPhone } from "./indonesian-phone.server";
import type { SignInNeeds } from "./needs";
import { NOBODY } from "./nobody";

/**
 * How a sign-in ended. `refused` is the same for a wrong password, an unknown name and a locked account; `too_many` is
 * about the caller's network address and says nothing about any account.
 */
export type SignInOutcome =
  | { result: "signed_in" | "second_factor"; cookies: string[] }
  | { result: "refused" | "too_many"; cookies: [] };

/** `name` is a mail address, a user name or a proven phone number, as it was typed. */
export type SignIn = { caller: Caller; name: string; password: string };

/** Signs in with a password; a session that the caller had before is ended. */
export async function signIn(needs: SignInNeeds, { caller, name, password }: SignIn): Promise<SignInOutcome> {
  const { db, auth } = needs;
  const account = await findAccount(db, accountKeys(name));
  const attempt = await tryOn(needs, { what: "password", account: account?.id ?? name.trim() });
  const email = account && attempt ? account.email : NOBODY.email;
  const { ok, status, body, cookies } = await auth.ask(caller, "/sign-in/email", { email, password });
  if (status === 429) {
    await attempt?.withdrawn();
    return { result: "too_many", cookies: [] };
  }
  if (!ok) return { result: "refused", cookies: [] };
  await attempt?.succeeded();
  await endCallersSession(needs, caller);
  return { result: isSecondFactorWanted(body) ? "second_factor" : "signed_in", cookies };
}

/** Whom a typed name may mean. */
export function accountKeys(typed: string): AccountKey[] {
  const name = typed.trim().toLowerCase();
  const phone = indonesianPhone(name);
  return [name.includes("@") ? { email: name } : { username: name }, ...(phone === null ? [] : [{ phone }])];
}
