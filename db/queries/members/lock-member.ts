import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";
import { memberColumns, type MemberRecord } from "./find-members";

/** A person with whom they work for, locked until the transaction ends. */
export type LockedMember = MemberRecord & { organisationId: number; claimNote: string | null };

/** Locks the account, so that two decisions on it happen one after the other; null when it is not there or erased. */
export async function lockMember(tx: Db, userId: string): Promise<LockedMember | null> {
  const [found] = await tx
    .select({ ...memberColumns, organisationId: users.organisationId, claimNote: users.claimNote })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt)))
    .for("update");
  return found ?? null;
}
