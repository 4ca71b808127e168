import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { organisations, partners } from "../../schema";

/** Marks an organisation, and its partner for the public, as seen by DPMD; false when it was already. */
export async function verifyOrganisation(db: Db, { id, at }: { id: number; at: Date }): Promise<boolean> {
  const [verified] = await db
    .update(organisations)
    .set({ verifiedAt: at, updatedAt: at })
    .where(and(eq(organisations.id, id), isNull(organisations.verifiedAt)))
    .returning({ partnerId: organisations.partnerId });
  if (!verified) return false;
  if (verified.partnerId !== null) {
    await db.update(partners).set({ isVerified: true, updatedAt: at }).where(eq(partners.id, verified.partnerId));
  }
  return true;
}

/** Marks a verified organisation as seen by DPMD again: papers sent until now are in order. */
export async function renewVerification(db: Db, { id, at }: { id: number; at: Date }): Promise<void> {
  await db.update(organisations).set({ verifiedAt: at, updatedAt: at }).where(eq(organisations.id, id));
}
