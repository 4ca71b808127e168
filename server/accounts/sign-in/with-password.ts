import { tryOn } from "../../attempts";
import type { Caller } from "./auth";
import type { SignInNeeds } from "./needs";

/** Somebody signed in, on the request at hand. */
export type OwnAccount = { caller: Caller; userId: string };

/** A change that better-auth makes only with the account's password. */
export type WithPassword = OwnAccount & { path: string; body: Record<string, unknown> };

/** What came of it. */
export type WithPasswordOutcome =
  | { result: "done"; cookies: string[]; body: unknown }
  | { result: "wrong_password" | "too_many" };

/** Asks for a change that needs the password; whoever holds a stolen session cannot try passwords without end. */
export async function withPassword(
  needs: SignInNeeds,
  { caller, userId, path, body }: WithPassword,
): Promise<WithPasswordOutcome> {
  const attempt = await tryOn(needs, { what: "password", account: userId });
  if (!attempt) return { result: "too_many" };
  const answer = await needs.auth.ask(caller, path, body);
  if (answer.status === 429) await attempt.withdrawn();
  if (!answer.ok) return { result: answer.status === 429 ? "too_many" : "wrong_password" };
  await attempt.succeeded();
  return { result: "done", cookies: answer.cookies, body: answer.body };
}
