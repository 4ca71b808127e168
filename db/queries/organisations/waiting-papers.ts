import { and, desc, eq, gt, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { auditLog, organisations, partners } from "../../schema";

/** Partners with papers that DPMD has neither found in order nor sent back since: `(partner_id, since)`. */
export const waitingPapers = sql`(
  select sent.partner_id, min(sent.created_at) as since
  from partner_documents sent
  join partners sender on sender.id = sent.partner_id
  left join organisations theirs on theirs.partner_id = sent.partner_id
  where sent.created_at > coalesce(theirs.verified_at, '-infinity')
    and sent.created_at > coalesce((
      select max(refusal.at) from audit_log refusal
      where refusal.subject_type = 'partner' and refusal.subject_ref = sender.ref and refusal.action = 'refuse_documents'
    ), '-infinity')
  group by sent.partner_id)`;

/** What DPMD last asked of a partner (its ref) about its papers; null when it never did, or found them in order since. */
export async function findPapersRefusal(db: Db, partner: string): Promise<{ reason: string; at: Date } | null> {
  const { subjectType, subjectRef, action, reason, at } = auditLog;
  const verifiedAt = db
    .select({ at: sql`coalesce(${organisations.verifiedAt}, '-infinity')` })
    .from(organisations)
    .innerJoin(partners, eq(partners.id, organisations.partnerId))
    .where(eq(partners.ref, partner));
  const [found] = await db
    .select({ reason: sql<string>`coalesce(${reason}, '')`, at })
    .from(auditLog)
    .where(and(eq(subjectType, "partner"), eq(subjectRef, partner), eq(action, "refuse_documents"), gt(at, verifiedAt)))
    .orderBy(desc(at))
    .limit(1);
  return found ?? null;
}
