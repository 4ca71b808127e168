import { and, eq, isNull } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { organisations, users } from "../../schema";

/**
 * How many confirmed people of an organisation have the role. Locks the organisation, so that the last two cannot leave at
 * one moment.
 */
export async function countConfirmedLocked(
  tx: Db,
  { organisationId, role }: { organisationId: number; role: Role },
): Promise<number> {
  await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("update");
  return tx.$count(
    users,
    and(
      eq(users.organisationId, organisationId),
      eq(users.role, role),
      eq(users.standing, "confirmed"),
      isNull(users.erasedAt),
    ),
  );
}
