import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { instant, type ListedKind, listedPages, type ListedScope } from "./listed-pages";

/** A page that everybody may find; `changedAt` is `2026-11-24T03:00:00Z`. */
export type ListedPage = { id: number; name: string; changedAt: string };

/** Which of a kind's pages, by id: those beyond `after`, without the first `skip` of them, at most `limit`. */
export type ListedSlice = ListedScope & { kind: ListedKind; after: number; skip: number; limit: number };

/** A slice of the listed pages of a kind, by id. */
export async function findListedPages(
  db: Db,
  { kind, after, skip, limit, ...scope }: ListedSlice,
): Promise<ListedPage[]> {
  return db.execute<ListedPage>(sql`
    select id::float8 as id, name, ${instant(sql`changed_at`)} as "changedAt"
    from (${listedPages[kind](scope)}) listed
    where id > ${after} order by listed.id offset ${skip} limit ${limit}`);
}
