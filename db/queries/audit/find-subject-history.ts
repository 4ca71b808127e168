import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { auditLine, AuditLine, auditSource } from "./audit-line";

/** What was done with one thing, newest first, at most `limit` lines. */
export async function findSubjectHistory(
  db: Db,
  { type, ref, limit }: { type: string; ref: string; limit: number },
): Promise<AuditLine[]> {
  const rows = await db.execute<{ line: unknown }>(sql`
    select ${auditLine} as line from ${auditSource}
    where a.subject_type = ${type} and a.subject_ref = ${ref}
    order by a.at desc, a.id desc limit ${limit}`);
  return rows.map(({ line }) => AuditLine.parse(line));
}
