import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { organisations } from "../../schema";

/** Id of the partner's organisation, made when nobody of the partner has an account yet. */
export async function ensurePartnerOrganisation(tx: Db, partnerId: number): Promise<number> {
  await tx.insert(organisations).values({ partnerId }).onConflictDoNothing();
  const [found] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.partnerId, partnerId));
  if (!found) throw new Error(`Partner ${partnerId} has no organisation`);
  return found.id;
}
