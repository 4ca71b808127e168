import { and, asc, eq, exists, gt, isNull, lt, not, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Db } from "../../client";
import { notifications, users } from "../../schema";

/** Accounts end when they are older than their moment. */
export type AccountCutoffs = {
  /** Claims that DPMD never answered, of the sign-up. */
  openClaims: Date;
  /** Of the refusal. */
  refusedClaims: Date;
  /** Of the last sign-in. */
  inactive: Date;
  /** Of the warning; an unused account ends only after one. */
  warned: Date;
};

/** Key of the notification that warns of the end of an unused account. */
export const EXPIRY_WARNING = "account_expiring" as const;

/** Ids of at most `limit` accounts whose time is over. */
export async function findAccountsAtTheirEnd(
  db: Db,
  { cutoffs, limit }: { cutoffs: AccountCutoffs; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(isOrdinary(db), isAtItsEnd(db, cutoffs)))
    .orderBy(asc(users.id))
    .limit(limit);
  return found.map(({ id }) => id);
}

/** Whether the time of this account, locked by the caller, is really over. */
export async function isAccountAtItsEnd(
  db: Db,
  { userId, cutoffs }: { userId: string; cutoffs: AccountCutoffs },
): Promise<boolean> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isOrdinary(db), isAtItsEnd(db, cutoffs)));
  return found.length > 0;
}

/** Ids of at most `limit` unused accounts whose people were not warned since they last signed in. */
export async function findAccountsToWarn(
  db: Db,
  { cutoffs, limit }: { cutoffs: AccountCutoffs; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(isOrdinary(db), isUnused(cutoffs), not(exists(warnings(db)))))
    .orderBy(asc(users.id))
    .limit(limit);
  return found.map(({ id }) => id);
}

const lastSeen = sql`coalesce(${users.lastSeenAt}, ${users.createdAt})`;

const isUnused = ({ inactive }: AccountCutoffs) =>
  and(eq(users.standing, "confirmed"), sql`${lastSeen} < ${inactive.toISOString()}::timestamptz`);

const isAtItsEnd = (db: Db, cutoffs: AccountCutoffs): SQL | undefined =>
  or(
    and(eq(users.standing, "claimed"), lt(users.createdAt, cutoffs.openClaims)),
    and(
      or(eq(users.standing, "refused"), eq(users.standing, "left")),
      sql`coalesce(${users.standingAt}, ${users.createdAt}) < ${cutoffs.refusedClaims.toISOString()}::timestamptz`,
    ),
    and(isUnused(cutoffs), exists(warnings(db, lt(notifications.createdAt, cutoffs.warned)))),
  );

const warnings = (db: Db, which?: SQL) =>
  db
    .select({ one: sql`1` })
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, users.id),
        eq(notifications.kind, EXPIRY_WARNING),
        gt(notifications.createdAt, lastSeen),
        which,
      ),
    );

/** Neither erased nor made for the demonstration, nor the last administrator, without whom nobody could let others in. */
function isOrdinary(db: Db): SQL | undefined {
  const others = alias(users, "others");
  const otherAdmins = db
    .select({ one: sql`1` })
    .from(others)
    .where(
      and(
        eq(others.role, "admin"),
        eq(others.standing, "confirmed"),
        eq(others.organisationId, users.organisationId),
        sql`${others.id} <> ${users.id}`,
        isNull(others.erasedAt),
      ),
    );
  return and(
    isNull(users.erasedAt),
    eq(users.isDemonstration, false),
    or(sql`${users.role} <> 'admin'`, exists(otherAdmins)),
  );
}
