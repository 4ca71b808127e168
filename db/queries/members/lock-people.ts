import { eq, inArray } from "drizzle-orm";

import type { Db } from "../../client";
import { organisations, users } from "../../schema";

/**
 * Locks the organisation that a person works for, until the transaction ends: changes of its people happen one after the
 * other, and nobody waits for who waits for them. Rows that point at it can still be added.
 */
export async function lockPeople(tx: Db, userId: string): Promise<void> {
  const theirs = tx.select({ id: users.organisationId }).from(users).where(eq(users.id, userId));
  await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(inArray(organisations.id, theirs))
    .for("no key update");
}
