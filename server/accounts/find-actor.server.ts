import { endSessions } from "~/db/queries/accounts/end-sessions";
import { findSession } from "~/db/queries/accounts/find-session";
import { prolongSession } from "~/db/queries/accounts/prolong-session";
import type { Actor } from "~/matching/domain/actor";

import type { SignInNeeds } from "./sign-in/needs";
import { SESSION_DAYS } from "./sign-in/session-cookie";

/** Receives the `Set-Cookie` header of a session that runs on; the answer should carry it. */
export type OnProlonged = (cookie: string) => void;

/**
 * Who is signed in with these headers' cookie, in one statement and none for a visitor; once an hour a second one lets
 * the session run on. Whoever left or was erased is nobody, and their sessions are ended; whoever was refused is nobody too.
 */
export async function findActor(
  { db, auth }: Pick<SignInNeeds, "db" | "auth">,
  headers: Headers,
  onProlonged: OnProlonged = () => undefined,
): Promise<Actor | null> {
  const token = auth.sessionCookie.read(headers);
  const session = token === null ? null : await findSession(db, token);
  if (token === null || !session) return null;
  const { id, isStale, user, organisation } = session;
  if (user.standing === "refused" && user.erasedAt === null) return null;
  const isOut = user.standing === "left" || user.erasedAt !== null;
  if (isOut || !organisation) {
    await endSessions(db, { userId: user.id });
    return null;
  }
  if (isStale && (await prolongSession(db, { id, days: SESSION_DAYS }))) onProlonged(auth.sessionCookie.write(token));
  return { userId: user.id, name: user.name, role: user.role, standing: user.standing, organisation };
}
