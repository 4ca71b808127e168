import { and, eq, sql, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { interests, potentials } from "../../schema";

/** A pair by refs, one side of which is the viewer's own (ids). */
export type ViewedPair = { potential: string; interest: string } & ({ partnerId: number } | { villageId: number });

/** Ids of the pair, when the viewer's side is its own and the other side is public. */
export async function findViewedPair(
  db: Db,
  viewed: ViewedPair,
): Promise<{ potentialId: number; interestId: number } | null> {
  const [found] = await db
    .select({ potentialId: potentials.id, interestId: interests.id })
    .from(potentials)
    .innerJoin(interests, sql`true`)
    .where(and(eq(potentials.ref, viewed.potential), eq(interests.ref, viewed.interest), ownAndPublic(viewed)));
  return found ?? null;
}

function ownAndPublic(viewed: ViewedPair): SQL | undefined {
  return "partnerId" in viewed
    ? and(eq(interests.partnerId, viewed.partnerId), eq(potentials.state, "published"))
    : and(eq(potentials.villageId, viewed.villageId), eq(interests.state, "published"));
}
