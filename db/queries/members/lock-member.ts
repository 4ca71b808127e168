import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { users } from "../../schema";
import { memberColumns, type MemberRecord } from "./find-members";
import { lockPeople } from "./lock-people";

/** A person with whom they work for, locked until the transaction ends. */
export type LockedMember = MemberRecord & { organisationId: number; claimNote: string | null };

/**
 * Locks the account and its organisation, so that decisions on an organisation's people happen one after the other; null
 * when it is not there or erased. Notifications and log lines that point at the account need not wait.
 */
export async function lockMember(tx: Db, userId: string): Promise<LockedMember | null> {
  await lockPeople(tx, userId);
  const [found] = await tx
    .select({ ...memberColumns, organisationId: users.organisationId, claimNote: users.claimNote })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt)))
    .for("no key update");
  return found ?? null;
}
