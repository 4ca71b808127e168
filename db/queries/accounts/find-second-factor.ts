import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { twoFactors } from "../../schema";

/** A person's second factor: its secret as better-auth encrypted it, and whether a code has confirmed it. */
export async function findSecondFactor(
  db: Db,
  userId: string,
): Promise<{ encryptedSecret: string; isConfirmed: boolean } | null> {
  const [found] = await db
    .select({ encryptedSecret: twoFactors.secret, isConfirmed: twoFactors.verified })
    .from(twoFactors)
    .where(eq(twoFactors.userId, userId));
  return found ?? null;
}
