import { and, eq, sql } from "drizzle-orm";

import type { Language, Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { credentials, users } from "../../schema";

/** A new account; its mail is the placeholder until an address is proven. `id` is random, the password hashed. */
export type NewAccount = {
  id: string;
  name: string;
  username: string;
  placeholderEmail: string;
  role: Role;
  organisationId: number;
  standing: Standing;
  claimNote: string | null;
  language: Language;
  passwordHash: string;
  at: Date;
};

/** Makes the account with its password. */
export async function saveAccount(
  tx: Db,
  { passwordHash, placeholderEmail, at, ...account }: NewAccount,
): Promise<void> {
  await tx.insert(users).values({
    ...account,
    email: placeholderEmail,
    displayUsername: account.username,
    standingAt: at,
    createdAt: at,
    updatedAt: at,
  });
  await tx.insert(credentials).values({
    id: account.id,
    accountId: account.id,
    providerId: "credential",
    userId: account.id,
    password: passwordHash,
    createdAt: at,
    updatedAt: at,
  });
}

/**
 * The first free user name of `base`, `base-2`, `base-3` … (lower case). Takes a lock until the transaction ends, so that
 * two people at one moment get two names.
 */
export async function takeUsername(tx: Db, base: string): Promise<string> {
  const first = base.toLowerCase();
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`username:${first}`}, 0))`);
  const rows = await tx
    .select({ username: users.username })
    .from(users)
    .where(sql`${users.username} = ${first} or starts_with(${users.username}, ${`${first}-`})`);
  const taken = new Set(rows.map(({ username }) => username));
  if (!taken.has(first)) return first;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}

/** Frees the user name of a locked account and gives it; null when there was none. */
export async function releaseUsername(tx: Db, userId: string): Promise<string | null> {
  const [found] = await tx.select({ username: users.username }).from(users).where(eq(users.id, userId));
  if (!found?.username) return null;
  await tx.update(users).set({ username: null, displayUsername: null }).where(eq(users.id, userId));
  return found.username;
}

/** Gives a user name to a locked account that has none. */
export async function giveUsername(tx: Db, { userId, username }: { userId: string; username: string }): Promise<void> {
  await tx
    .update(users)
    .set({ username, displayUsername: username })
    .where(and(eq(users.id, userId), sql`${users.username} is null`));
}
