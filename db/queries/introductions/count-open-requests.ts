import { and, eq, inArray } from "drizzle-orm";

import { OPEN_STATES } from "~/matching/domain/introduction-state";

import type { Db } from "../../client";
import { interests, introductions, potentials } from "../../schema";

/** Whose requests: a village's or a partner's, by id. */
export type Requester = { villageId: number } | { partnerId: number };

/** How many introductions that this side asked for still wait for an answer. */
export async function countOpenRequests(db: Db, requester: Requester): Promise<number> {
  const isOf =
    "villageId" in requester
      ? and(eq(introductions.origin, "village"), eq(potentials.villageId, requester.villageId))
      : and(eq(introductions.origin, "partner"), eq(interests.partnerId, requester.partnerId));
  const open = db
    .select({ id: introductions.id })
    .from(introductions)
    .innerJoin(potentials, eq(potentials.id, introductions.potentialId))
    .innerJoin(interests, eq(interests.id, introductions.interestId))
    .where(and(isOf, inArray(introductions.state, [...OPEN_STATES])))
    .as("open");
  return db.$count(open);
}
