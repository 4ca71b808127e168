import { findPasswordHash } from "~/db/queries/privacy/find-password-hash";

import { tryOn } from "../attempts";
import type { Services } from "../services.server";

/** What became of a password that was typed to confirm a change; `none` when the account has no password to type. */
export type Proof = "right" | "wrong" | "too_many" | "none";

/** Checks the password of somebody who is signed in; wrong ones count with those of the sign-in. */
export async function provePerson(
  services: Pick<Services, "db" | "clock">,
  { userId, password }: { userId: string; password: string },
): Promise<Proof> {
  const hash = await findPasswordHash(services.db, userId);
  if (hash === null) return "none";
  const attempt = await tryOn(services, { what: "password", account: userId });
  if (!attempt) return "too_many";
  const { verifyPassword } = await import("better-auth/crypto");
  if (!(await verifyPassword({ hash, password }))) return "wrong";
  await attempt.succeeded();
  return "right";
}
