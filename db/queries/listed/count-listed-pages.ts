import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { instant, LISTED_KINDS, type ListedKind, listedPages, type ListedScope } from "./listed-pages";

/** How many pages of a kind are listed, and when one of them last changed (`2026-11-24T03:00:00Z`), null without any. */
export type ListedCount = { kind: ListedKind; count: number; changedAt: string | null };

/** The counts of every kind, in the order of `LISTED_KINDS`, in one statement. */
export async function countListedPages(db: Db, scope: ListedScope): Promise<ListedCount[]> {
  const counts = LISTED_KINDS.map(
    (kind, place) => sql`
      select ${place}::int as place, ${kind}::text as kind, count(*)::int as count,
        ${instant(sql`max(changed_at)`)} as "changedAt"
      from (${listedPages[kind](scope)}) listed`,
  );
  return db.execute<ListedCount>(sql`
    select kind, count, "changedAt" from (${sql.join(counts, sql` union all `)}) counted order by place`);
}
