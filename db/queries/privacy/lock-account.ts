import { and, eq, isNull } from "drizzle-orm";

import type { Language, Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** An account that something is about to be done to. */
export type LockedAccount = {
  id: string;
  name: string;
  email: string;
  phoneNumber: string | null;
  language: Language;
  role: Role;
  standing: Standing;
  organisationId: number;
  recordsViews: boolean;
};

/** Locks the account for the rest of the transaction; null when it is erased or was never there. */
export async function lockAccount(db: Db, userId: string): Promise<LockedAccount | null> {
  const { id, name, email, phoneNumber, language, role, standing, organisationId, recordsViews } = users;
  const [account] = await db
    .select({ id, name, email, phoneNumber, language, role, standing, organisationId, recordsViews })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt)))
    .for("update");
  return account ?? null;
}
