import { and, eq, isNull } from "drizzle-orm";

import type { Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** What somebody is at this moment; null when erased or never there. */
export async function findRank(db: Db, userId: string): Promise<{ role: Role; standing: Standing } | null> {
  const [found] = await db
    .select({ role: users.role, standing: users.standing })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt)));
  return found ?? null;
}
