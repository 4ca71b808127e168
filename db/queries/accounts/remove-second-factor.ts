import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { twoFactors, users } from "../../schema";

/** Takes a person's second factor and its backup codes away: a password or a code is enough to sign in. */
export async function removeSecondFactor(tx: Db, { userId, at }: { userId: string; at: Date }): Promise<void> {
  await tx.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await tx.update(users).set({ twoFactorEnabled: false, updatedAt: at }).where(eq(users.id, userId));
}
