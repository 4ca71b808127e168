import type { Caller } from "./auth";
import { endCallersSession } from "./end-callers-session";
import type { SignInNeeds } from "./needs";

/** Ends the caller's session; gives the `Set-Cookie` headers that take its cookie back. */
export async function signOut(needs: SignInNeeds, caller: Caller): Promise<string[]> {
  await endCallersSession(needs, caller);
  return [needs.auth.sessionCookie.clear()];
}
