import { and, eq, exists, gte, isNull, like, lt, ne, not, or, type SQL, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { consents, notifications, users } from "../../schema";

/**
 * Which digests are due: whoever wants to know at once gets what is older than `atOnce`; the others get theirs when
 * something is older than their last moment (`daily`, `weekly`) and none has gone out since. What is older than `oldest`
 * is in no digest any more.
 */
export type DigestCutoffs = { atOnce: Date; daily: Date; weekly: Date; oldest: Date };

/** Notifications that a digest would tell of. */
export const isUntold = ({ oldest }: Pick<DigestCutoffs, "oldest">): SQL | undefined =>
  and(isNull(notifications.sentAt), isNull(notifications.readAt), gte(notifications.createdAt, oldest));

/** Holds for a user who can be written to and whose digest is due. */
export function isDue(db: Db, cutoffs: DigestCutoffs): SQL | undefined {
  const moment = sql`case ${users.digest} when 'at_once' then ${stamp(cutoffs.atOnce)} when 'daily' then ${stamp(cutoffs.daily)} else ${stamp(cutoffs.weekly)} end`;
  const waiting = db
    .select({ one: sql`1` })
    .from(notifications)
    .where(and(eq(notifications.userId, users.id), isUntold(cutoffs), lt(notifications.createdAt, moment)));
  return and(
    isNull(users.erasedAt),
    ne(users.digest, "never"),
    or(eq(users.digest, "at_once"), isNull(users.digestedAt), lt(users.digestedAt, moment)),
    isReachable(db),
    exists(waiting),
  );
}

/** The chosen channel leads to the person: a proven address, or a proven number and the consent to write to it. */
export function isReachable(db: Db): SQL | undefined {
  const consent = db
    .select({ one: sql`1` })
    .from(consents)
    .where(and(eq(consents.userId, users.id), eq(consents.purpose, "phone_messages"), isNull(consents.withdrawnAt)));
  return or(
    and(eq(users.channel, "email"), users.emailVerified, not(like(users.email, "%.invalid"))),
    and(eq(users.channel, "phone"), users.phoneNumberVerified, exists(consent)),
  );
}

const stamp = (at: Date) => sql`${at.toISOString()}::timestamptz`;
