import { and, eq, isNull, ne } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { credentials, organisations, twoFactors, users } from "../../schema";

/**
 * An account of the demonstration; `id` is fixed, so that the next start finds it again. Its credential keeps the
 * password it has where `passwordHash` is null.
 */
export type DemoAccount = {
  id: string;
  username: string;
  email: string;
  name: string;
  role: Role;
  organisationId: number;
  credential: { id: string; passwordHash: string | null };
  at: Date;
};

/** Makes the account, or makes it again what it was: confirmed, with this password and without a second factor. */
export async function saveDemoAccount(db: Db, { credential, at, ...account }: DemoAccount): Promise<void> {
  const { id, organisationId } = account;
  const state = {
    ...account,
    displayUsername: account.username,
    emailVerified: true,
    phoneNumber: null,
    phoneNumberVerified: false,
    twoFactorEnabled: false,
    standing: "confirmed" as const,
    standingReason: null,
    standingAt: at,
    isDemonstration: true,
    erasedAt: null,
    updatedAt: at,
  };
  await db.transaction(async (tx) => {
    await tx
      .update(organisations)
      .set({ verifiedAt: at })
      .where(and(eq(organisations.id, organisationId), isNull(organisations.verifiedAt)));
    await tx.insert(users).values(state).onConflictDoUpdate({ target: users.id, set: state });
    await tx.delete(twoFactors).where(eq(twoFactors.userId, id));
    const others = credential.passwordHash === null ? ne(credentials.id, credential.id) : undefined;
    await tx.delete(credentials).where(and(eq(credentials.userId, id), others));
    if (credential.passwordHash === null) return;
    const { id: credentialId, passwordHash: password } = credential;
    await tx
      .insert(credentials)
      .values({ id: credentialId, accountId: id, providerId: "credential", userId: id, password });
  });
}
