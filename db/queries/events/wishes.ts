import { and, eq, inArray, notInArray, sql } from "drizzle-orm";

import { STANDING_STATES } from "~/matching/domain/introduction-state";
import type { Wish } from "~/matching/domain/brokering-vocabulary";

import type { Db } from "../../client";
import { eventWishes, interests, introductions, potentials } from "../../schema";

/** What a participant wishes of another, by their ids in the event. */
export type StatedWish = { fromId: number; toId: number; wish: Wish };

/** Every wish of an event. */
export async function findWishes(db: Db, eventId: number): Promise<StatedWish[]> {
  const { fromId, toId, wish } = eventWishes;
  return db
    .select({ fromId, toId, wish })
    .from(eventWishes)
    .where(eq(eventWishes.eventId, eventId))
    .orderBy(fromId, toId);
}

/** Who states which wishes, all of them: what is not named any more is gone. */
export type NewWishes = {
  eventId: number;
  fromId: number;
  wishes: readonly { toId: number; wish: Wish }[];
  userId: string;
  at: Date;
};

/** Replaces a participant's wishes; the caller holds the participant's lock. */
export async function saveWishes(tx: Db, { eventId, fromId, wishes, userId, at }: NewWishes): Promise<void> {
  const named = wishes.map(({ toId }) => toId);
  await tx
    .delete(eventWishes)
    .where(and(eq(eventWishes.fromId, fromId), named.length > 0 ? notInArray(eventWishes.toId, named) : undefined));
  if (wishes.length === 0) return;
  await tx
    .insert(eventWishes)
    .values(wishes.map((one) => ({ eventId, fromId, ...one, userId, at })))
    .onConflictDoUpdate({
      target: [eventWishes.fromId, eventWishes.toId],
      set: { wish: sql`excluded.wish`, userId, at },
      setWhere: sql`${eventWishes.wish} <> excluded.wish`,
    });
}

/** Pairs of a village and a partner (ids) that have been introduced and have not ended. */
export async function findIntroducedPairs(
  db: Db,
  { villageIds, partnerIds }: { villageIds: readonly number[]; partnerIds: readonly number[] },
): Promise<{ villageId: number; partnerId: number }[]> {
  if (villageIds.length === 0 || partnerIds.length === 0) return [];
  const introduced = STANDING_STATES.filter((state) => state === "introduced" || state === "met");
  return db
    .selectDistinct({ villageId: potentials.villageId, partnerId: interests.partnerId })
    .from(introductions)
    .innerJoin(potentials, eq(potentials.id, introductions.potentialId))
    .innerJoin(interests, eq(interests.id, introductions.interestId))
    .where(
      and(
        inArray(introductions.state, introduced),
        inArray(potentials.villageId, [...villageIds]),
        inArray(interests.partnerId, [...partnerIds]),
      ),
    );
}
