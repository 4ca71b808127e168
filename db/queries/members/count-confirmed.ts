import { and, eq, isNull } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** How many confirmed people an organisation has, in one role or in any; exact while its people are locked. */
export async function countConfirmed(
  tx: Db,
  { organisationId, role }: { organisationId: number; role?: Role },
): Promise<number> {
  return tx.$count(
    users,
    and(
      eq(users.organisationId, organisationId),
      role && eq(users.role, role),
      eq(users.standing, "confirmed"),
      isNull(users.erasedAt),
    ),
  );
}
