import { and, eq, isNull } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { credentials, organisations, twoFactors, users } from "../../schema";

/** An account of the demonstration; `id` is fixed, so that the next start finds it again. */
export type DemoAccount = {
  id: string;
  username: string;
  email: string;
  name: string;
  role: Role;
  organisationId: number;
  passwordHash: string;
  at: Date;
};

/** Makes the account, or makes it again what it was: confirmed, with this password and without a second factor. */
export async function saveDemoAccount(db: Db, { passwordHash, at, ...account }: DemoAccount): Promise<void> {
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
    await tx.delete(credentials).where(eq(credentials.userId, id));
    await tx
      .insert(credentials)
      .values({ id, accountId: id, providerId: "credential", userId: id, password: passwordHash });
  });
}
