import { type SQL, sql } from "drizzle-orm";

import { openInterests } from "../interests/interest-listing";

/** What has a page of its own that everybody may find, in the order in which it is listed. */
export const LISTED_KINDS = ["potential", "interest", "village", "partner"] as const;

/** One of `LISTED_KINDS`. */
export type ListedKind = (typeof LISTED_KINDS)[number];

/** Which regency's pages, and on which day (ISO 8601) interests have to be open. */
export type ListedScope = { regencyCode: string; day: string };

/** In a query: every listed page of a kind as `(id, name, changed_at)`; its name is the ref or key in its address. */
export const listedPages: Record<ListedKind, (scope: ListedScope) => SQL> = {
  potential: ({ regencyCode }) => sql`
    select p.id, p.ref as name, p.updated_at as changed_at
    from potentials p join villages v on v.id = p.village_id
    join districts d on d.code = v.district_code and d.regency_code = ${regencyCode}
    where p.state = 'published'`,
  interest: ({ day }) => sql`
    select i.id, i.ref as name, i.updated_at as changed_at from ${openInterests(day)}`,
  // A village that offers nothing has a page with nothing on it; one that does changes with what it offers.
  village: ({ regencyCode }) => sql`
    select v.id, v.key as name, greatest(v.updated_at, max(p.updated_at)) as changed_at
    from villages v join potentials p on p.village_id = v.id and p.state = 'published'
    join districts d on d.code = v.district_code and d.regency_code = ${regencyCode}
    where v.merged_into_id is null group by v.id`,
  partner: () => sql`select id, ref as name, updated_at as changed_at from partners where is_verified`,
};

/** In a query: an instant as JSON and XML write it, in whole seconds, `2026-11-24T03:00:00Z`. */
export const instant = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
