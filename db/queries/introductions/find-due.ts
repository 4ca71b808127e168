import { and, asc, inArray, lt, lte, or, type SQL } from "drizzle-orm";

import { OPEN_STATES } from "~/matching/domain/introduction-state";

import type { Db } from "../../client";
import { introductions } from "../../schema";
import { introductionRecords, type IntroductionRecord } from "./introduction-record";

/** When an introduction is over, and since when it waits for those who need a reminder: `since[n]` for the (n + 1)th. */
export type DueMoments = { at: Date; since: readonly Date[] };

const isDue = ({ at, since }: DueMoments): SQL | undefined =>
  and(
    inArray(introductions.state, [...OPEN_STATES]),
    or(
      lte(introductions.expiresAt, at),
      ...since.map((moment, sent) =>
        and(lte(introductions.awaitedSince, moment), lt(introductions.remindersSent, sent + 1)),
      ),
    ),
  );

/** The ids of introductions that are over or whose reminder is due, longest waiting first. */
export async function findDueIntroductions(
  db: Db,
  { moments, limit }: { moments: DueMoments; limit: number },
): Promise<number[]> {
  const rows = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(isDue(moments))
    .orderBy(asc(introductions.awaitedSince), asc(introductions.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The introduction when it is still due and nobody else is at it; nobody moves it before the transaction ends. */
export async function lockDueIntroduction(
  tx: Db,
  { id, moments }: { id: number; moments: DueMoments },
): Promise<IntroductionRecord | null> {
  const [found] = await introductionRecords(tx, [inArray(introductions.id, [id]), isDue(moments)]).for("update", {
    of: introductions,
    skipLocked: true,
  });
  return found ?? null;
}
