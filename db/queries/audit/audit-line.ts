import { sql } from "drizzle-orm";
import { z } from "zod";

import { ROLES } from "~/matching/domain/vocabulary";

/** A field as files name it, and the values it had and has, shortened; null where nothing was or is stated. */
const FieldChange = z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() });
export type FieldChange = z.output<typeof FieldChange>;

/** A line of the audit log as people read it. */
export const AuditLine = z.object({
  id: z.coerce.number(),
  at: z.coerce.date(),
  /** Who acted; null when a command, a job or a visitor did. The name of an erased account is null. */
  person: z.object({ id: z.string(), name: z.string().nullable(), role: z.enum(ROLES) }).nullable(),
  /** The role acted in, or the command or job. */
  actedAs: z.string(),
  /** The organisation acted for, when it was not the person's own. */
  onBehalfOf: z.string().nullable(),
  action: z.string(),
  subject: z.object({ type: z.string(), ref: z.string() }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable(),
  /** What was edited, with its values; null in lines of before values were kept, whose `details.changed` has the names. */
  changes: z.array(FieldChange).nullable(),
});
export type AuditLine = z.output<typeof AuditLine>;

/** The line `a` of the audit log, as JSON; joins with `auditSource`. */
export const auditLine = sql`
  jsonb_build_object(
    'id', a.id, 'at', a.at, 'actedAs', a.actor_name, 'action', a.action,
    'person', case when u.id is not null then jsonb_build_object(
      'id', u.id, 'role', u.role, 'name', case when u.erased_at is null then u.name end) end,
    'onBehalfOf', coalesce(ov.name, op.name, od.name, org.name),
    'subject', jsonb_build_object('type', a.subject_type, 'ref', a.subject_ref),
    'from', a.from_state, 'to', a.to_state, 'reason', a.reason, 'details', a.details, 'changes', a.changes)`;

/** The audit log as `a` with the person `u` and, of the organisation acted for, the village, partner, district or regency. */
export const auditSource = sql`
  audit_log a
  left join users u on u.id = a.actor_user_id
  left join organisations o on o.id = a.on_behalf_of_id
  left join villages ov on ov.id = o.village_id
  left join partners op on op.id = o.partner_id
  left join districts od on od.code = o.district_code
  left join regencies org on org.code = o.regency_code`;
