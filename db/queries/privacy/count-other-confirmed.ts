import { and, count, eq, isNull, ne } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";

/** How many other people are confirmed to speak for the organisation. */
export async function countOtherConfirmed(
  db: Db,
  { userId, organisationId }: { userId: string; organisationId: number },
): Promise<number> {
  const [counted] = await db
    .select({ people: count() })
    .from(users)
    .where(
      and(
        eq(users.organisationId, organisationId),
        eq(users.standing, "confirmed"),
        isNull(users.erasedAt),
        ne(users.id, userId),
      ),
    );
  return counted?.people ?? 0;
}
