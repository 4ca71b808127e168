import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** What can be reported. */
export type ReportSubject = "potential" | "interest" | "village" | "partner";

/** A listing by its kind and its ref (a village's key). */
export type ReportedListing = { type: ReportSubject; ref: string };

/** The name of what the public of the regency can see under this ref; null when it sees nothing there. */
export async function findReportSubject(
  db: Db,
  { type, ref, regencyCode }: ReportedListing & { regencyCode: string },
): Promise<string | null> {
  const questions = {
    potential: sql`
      select p.title as name from potentials p
      join villages v on v.id = p.village_id
      join districts d on d.code = v.district_code
      where p.ref = ${ref} and p.state = 'published' and d.regency_code = ${regencyCode}`,
    interest: sql`select i.title as name from interests i where i.ref = ${ref} and i.state = 'published'`,
    village: sql`
      select v.name from villages v
      join districts d on d.code = v.district_code
      where v.key = ${ref} and v.merged_into_id is null and d.regency_code = ${regencyCode}`,
    partner: sql`select pa.name from partners pa where pa.ref = ${ref} and pa.is_verified`,
  };
  const [found] = await db.execute<{ name: string }>(questions[type]);
  return found?.name ?? null;
}
