import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { organisations } from "../../schema";

/** Id of the village's organisation, made when nobody of the village has an account yet. */
export async function ensureVillageOrganisation(tx: Db, villageId: number): Promise<number> {
  await tx.insert(organisations).values({ villageId }).onConflictDoNothing();
  const [found] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.villageId, villageId));
  if (!found) throw new Error(`Village ${villageId} has no organisation`);
  return found.id;
}
