import { desc, eq, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { users, weightActivations } from "../../schema";

/** That a version began to hold; `by` is null for an erased account. */
export type WeightActivation = { version: string; at: Date; by: string | null; reason: string };

/** The last activations in a regency, the one that holds first. */
export async function findWeightActivations(
  db: Db,
  { regencyCode, limit }: { regencyCode: string; limit: number },
): Promise<WeightActivation[]> {
  const { version, at, reason } = weightActivations;
  const by = sql<string | null>`case when ${users.erasedAt} is null then ${users.name} end`;
  return db
    .select({ version, at, by, reason })
    .from(weightActivations)
    .innerJoin(users, eq(users.id, weightActivations.activatedBy))
    .where(eq(weightActivations.regencyCode, regencyCode))
    .orderBy(desc(weightActivations.id))
    .limit(limit);
}
