import { endSessions } from "~/db/queries/accounts/end-sessions";

import type { Caller } from "./auth";
import type { SignInNeeds } from "./needs";

/** Ends the session whose cookie the caller came with, if any: it is replaced, and nobody else may go on with it. */
export async function endCallersSession({ db, auth }: SignInNeeds, { headers }: Caller): Promise<void> {
  const token = auth.sessionCookie.read(headers);
  if (token !== null) await endSessions(db, { token });
}
