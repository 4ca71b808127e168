import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";

import type { Language } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** Somebody who may sign in, and how to reach them. */
export type Account = {
  id: string;
  name: string;
  username: string | null;
  email: string;
  phoneNumber: string | null;
  phoneVerified: boolean;
  twoFactorEnabled: boolean;
  language: Language;
};

/** What somebody is known by: `email` and `username` in lower case; `phone` in E.164, proven to be theirs. */
export type AccountKey = { id: string } | { email: string } | { username: string } | { phone: string };

/** The account of somebody who has neither left nor been refused or erased. */
export async function findAccount(db: Db, keys: readonly AccountKey[]): Promise<Account | null> {
  const [account] = await db
    .select({
      id: users.id,
      name: users.name,
      username: users.username,
      email: users.email,
      phoneNumber: users.phoneNumber,
      phoneVerified: users.phoneNumberVerified,
      twoFactorEnabled: users.twoFactorEnabled,
      language: users.language,
    })
    .from(users)
    .where(and(or(...keys.map(isKnownBy)), inArray(users.standing, ["claimed", "confirmed"]), isNull(users.erasedAt)))
    .limit(1);
  return account ?? null;
}

function isKnownBy(key: AccountKey): SQL | undefined {
  if ("id" in key) return eq(users.id, key.id);
  if ("email" in key) return eq(users.email, key.email);
  if ("username" in key) return eq(users.username, key.username);
  return and(eq(users.phoneNumber, key.phone), eq(users.phoneNumberVerified, true));
}
