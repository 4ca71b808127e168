import type { Db } from "../../client";
import { auditLog } from "../../schema";
import type { FieldChange } from "./audit-line";

/** One line of the audit log; `by` is a signed-in person, or the name of the command or job that acted. */
export type AuditEntry = {
  at: Date;
  by: { userId: string; role: string } | { command: string };
  /** The organisation acted for, when it is not the actor's own. */
  onBehalfOf?: number | null;
  /** A verb and its noun, such as `submit_potential`. */
  action: string;
  subject: { type: string; ref: string };
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  details?: Record<string, string | number | boolean | null> | null;
  /** The fields that were edited; `details.changed` lists their names. */
  changes?: readonly FieldChange[];
};

/** Adds the line; call it in the transaction of the change it tells of. */
export async function recordAudit(db: Db, { by, subject, ...entry }: AuditEntry): Promise<void> {
  const { details = null, changes = null } = entry;
  await db.insert(auditLog).values({
    at: entry.at,
    actorUserId: "userId" in by ? by.userId : null,
    actorName: "userId" in by ? by.role : by.command,
    onBehalfOfId: entry.onBehalfOf ?? null,
    action: entry.action,
    subjectType: subject.type,
    subjectRef: subject.ref,
    fromState: entry.from ?? null,
    toState: entry.to ?? null,
    reason: entry.reason ?? null,
    details: changes ? { ...details, changed: changes.map(({ field }) => field).join(", ") } : details,
    changes: changes && [...changes],
  });
}
