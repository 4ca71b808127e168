import { type SQL, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { auditLine, AuditLine, auditSource } from "./audit-line";

/** What of the log; null and the empty text do not narrow. */
export type AuditQuery = {
  /** Part of a person's name, or of the name of a role or command. */
  who: string;
  /** Part of a subject's ref, a reason, or what was changed. */
  what: string;
  action: string | null;
  subjectType: string | null;
  subjectRef: string | null;
  /** First moment, included, and last, excluded. */
  from: Date | null;
  before: Date | null;
};

/** One page: older than the line `olderThan` (an id), at most `limit` lines. */
export type AuditPage = AuditQuery & { regencyCode: string; olderThan: number | null; limit: number };

/**
 * The log, newest first. A regency's installation does not show what people of another regency's organisations did in the
 * same database; what commands, visitors, partners and the province did is everybody's.
 */
export async function findAudit(db: Db, page: AuditPage): Promise<AuditLine[]> {
  const rows = await db.execute<{ line: unknown }>(sql`
    select ${auditLine} as line from ${auditSource}
    left join organisations uo on uo.id = u.organisation_id
    left join villages uv on uv.id = uo.village_id
    left join districts ud on ud.code = coalesce(uv.district_code, uo.district_code)
    where coalesce(ud.regency_code, uo.regency_code, ${page.regencyCode}) = ${page.regencyCode}
      and ${sql.join(conditions(page), sql` and `)}
    order by a.at desc, a.id desc limit ${page.limit}`);
  return rows.map(({ line }) => AuditLine.parse(line));
}

function conditions({ olderThan, ...query }: AuditPage): SQL[] {
  const { who, what, action, subjectType, subjectRef, from, before } = query;
  const all = [
    who !== "" && sql`(${contains("u.name", who)} and u.erased_at is null or ${contains("a.actor_name", who)})`,
    what !== "" &&
      sql`(${contains("a.subject_ref", what)} or ${contains("a.reason", what)} or ${contains("a.details::text", what)}
        or ${contains("a.changes::text", what)})`,
    action !== null && sql`a.action = ${action}`,
    subjectType !== null && sql`a.subject_type = ${subjectType}`,
    subjectRef !== null && isAbout(subjectRef),
    from !== null && sql`a.at >= ${from.toISOString()}::timestamptz`,
    before !== null && sql`a.at < ${before.toISOString()}::timestamptz`,
    olderThan !== null && sql`(a.at, a.id) < (select at, id from audit_log where id = ${olderThan})`,
  ];
  return [sql`true`, ...all.filter((condition) => condition !== false)];
}

/** A village's lines under the keys that it had before are about it too. */
const isAbout = (ref: string) => sql`(a.subject_ref = ${ref} or a.subject_type = 'village' and a.subject_ref in (
  select s.old_key from village_successions s join villages v on v.id = s.village_id where v.key = ${ref}))`;

type Column = "u.name" | "a.actor_name" | "a.subject_ref" | "a.reason" | "a.details::text" | "a.changes::text";

const contains = (column: Column, text: string) =>
  sql`${sql.raw(column)} ilike ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`;
