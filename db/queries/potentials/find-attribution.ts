import { and, desc, eq, inArray } from "drizzle-orm";

import { type Role, ROLES } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { auditLog, users } from "../../schema";

/** Who last wrote in the village's name, and when the village itself last wrote after that. */
export type Attribution = { role: Role; name: string; at: Date; villageSince: Date | null };

/** As many lines are looked through; a potential is seldom edited more often. */
const LINES = 200;
const WRITES = ["create_potential", "edit_potential"];

/** Who wrote the potential with this ref on the village's behalf; null when the village alone did. */
export async function findAttribution(db: Db, ref: string): Promise<Attribution | null> {
  const lines = await db
    .select({ at: auditLog.at, role: auditLog.actorName, onBehalfOf: auditLog.onBehalfOfId, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorUserId))
    .where(and(eq(auditLog.subjectType, "potential"), eq(auditLog.subjectRef, ref), inArray(auditLog.action, WRITES)))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(LINES);
  const helped = lines.find(({ onBehalfOf }) => onBehalfOf !== null);
  const role = ROLES.find((known) => known === helped?.role);
  if (!helped || !role) return null;
  const [newest] = lines;
  const villageSince = newest && newest.onBehalfOf === null ? newest.at : null;
  return { role, name: helped.name, at: helped.at, villageSince };
}
