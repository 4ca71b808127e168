import { findRefusal, type Refusal } from "~/db/queries/claims/find-refusal";

import type { Services } from "../../services.server";

/**
 * Why DPMD refused whoever signed up in this browser: their session is good for nothing but this. It reaches also those
 * who have not proven an address. Null for everybody else; a visitor costs no statement.
 */
export async function readRefusal(
  { db, auth, settings }: Pick<Services, "db" | "auth" | "settings">,
  headers: Headers,
): Promise<Refusal | null> {
  const token = auth.sessionCookie.read(headers);
  return token === null ? null : findRefusal(db, { token, regencyCode: settings.regencyCode });
}
