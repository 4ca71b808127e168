import { sql } from "drizzle-orm";
import { z } from "zod";

import type { Db } from "../../client";
import { waitingPapers } from "../organisations/waiting-papers";

const Waiting = z.object({
  count: z.coerce.number(),
  /** How many wait since before the limit. */
  overdue: z.coerce.number(),
  /** Since when the longest does; null when nobody does. */
  oldest: z.coerce.date().nullable(),
});

/** How many wait, how many of them too long, and since when the first. */
export type Waiting = z.output<typeof Waiting>;

const Row = z.object({
  potentials: Waiting,
  interests: Waiting,
  claims: Waiting,
  reports: Waiting,
  introductions: Waiting,
  papers: Waiting,
});

/** What waits for DPMD: of a regency, where it is a village's. `overdueBefore` is the moment before which it waits too long. */
export async function findWaiting(
  db: Db,
  { regencyCode, overdueBefore }: { regencyCode: string; overdueBefore: Date },
): Promise<z.output<typeof Row>> {
  const before = sql`${overdueBefore.toISOString()}::timestamptz`;
  const waiting = (since: string) => {
    const at = sql.raw(since);
    return sql`jsonb_build_object('count', count(*), 'overdue', count(*) filter (where ${at} < ${before}), 'oldest', min(${at}))`;
  };
  const [row] = await db.execute(sql`
    select
      (select ${waiting("coalesce(p.submitted_at, p.updated_at)")} from potentials p
        join villages v on v.id = p.village_id
        join districts d on d.code = v.district_code
        where p.state = 'submitted' and d.regency_code = ${regencyCode}) as potentials,
      (select ${waiting("coalesce(i.submitted_at, i.updated_at)")} from interests i
        where i.state = 'submitted') as interests,
      (select ${waiting("u.created_at")} from users u
        join organisations o on o.id = u.organisation_id
        left join villages v on v.id = o.village_id
        left join districts d on d.code = coalesce(v.district_code, o.district_code)
        where u.standing = 'claimed' and u.erased_at is null
          and coalesce(d.regency_code, o.regency_code, ${regencyCode}) = ${regencyCode}) as claims,
      (select ${waiting("r.created_at")} from listing_reports r where r.answered_at is null) as reports,
      (select ${waiting("k.awaited_since")} from introductions k
        join potentials p on p.id = k.potential_id
        join villages v on v.id = p.village_id
        join districts d on d.code = v.district_code
        where k.state = 'requested' and d.regency_code = ${regencyCode}) as introductions,
      (select ${waiting("papers.since")} from ${waitingPapers} papers) as papers`);
  return Row.parse(row);
}
