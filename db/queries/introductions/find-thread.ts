import { asc, eq, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { introductionMeetings, introductionMessages, users } from "../../schema";

/** Null when whoever it is has erased the account. */
const NAME = sql<string | null>`case when ${users.erasedAt} is null then ${users.name} end`;

/** What was written since the introduction, oldest first. */
export async function findMessages(db: Db, introductionId: number) {
  const { id, side, userId, text, at } = introductionMessages;
  return db
    .select({ id, side, userId, text, at, by: NAME })
    .from(introductionMessages)
    .leftJoin(users, eq(users.id, userId))
    .where(eq(introductionMessages.introductionId, introductionId))
    .orderBy(asc(at), asc(id));
}

/** How the two came together, first to last. */
export async function findMeetings(db: Db, introductionId: number) {
  const { id, side, kind, heldOn, note, at } = introductionMeetings;
  return db
    .select({ id, side, kind, heldOn, note, at, by: NAME })
    .from(introductionMeetings)
    .leftJoin(users, eq(users.id, introductionMeetings.recordedBy))
    .where(eq(introductionMeetings.introductionId, introductionId))
    .orderBy(asc(heldOn), asc(id));
}
