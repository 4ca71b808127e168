import { type SQL, sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";

import type { Db } from "../../client";
import { directoryEntry, directoryOf, type DirectoryEntry } from "./directory";
import { waitingPapers } from "./waiting-papers";

/** A line of the list: how many people are confirmed, and how many and whether papers wait for DPMD. */
export type OrganisationListing = DirectoryEntry & { members: number; claims: number; hasPapersWaiting: boolean };

/** Only those with a confirmed person, without one, or whose papers wait for DPMD. */
export const ORGANISATION_FILTERS = ["with_account", "without_account", "papers_waiting"] as const;
export type OrganisationFilter = (typeof ORGANISATION_FILTERS)[number];

/** One page (from 1) of the organisations of one kind. */
export type OrganisationSearch = {
  regencyCode: string;
  kind: Organisation["kind"];
  /** Part of a name or key, present or former, or of a district's name; empty finds all. */
  text: string;
  only: OrganisationFilter | null;
  page: number;
  pageSize: number;
};

type Row = { entry: DirectoryEntry; members: number; claims: number; has_papers_waiting: boolean; total: number };

/** The organisations that fit, by name, and how many there are. */
export async function searchOrganisations(
  db: Db,
  { regencyCode, kind, text, only, page, pageSize }: OrganisationSearch,
): Promise<{ found: OrganisationListing[]; total: number }> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const hasWord = (word: string) => sql`
    and immutable_unaccent(lower(concat_ws(' ', o.name, o.key, o.district, o.former_names))) like '%' || immutable_unaccent(${escaped(word)}) || '%'`;
  const rows = await db.execute<Row>(sql`
    select ${directoryEntry} as entry, people.members, people.claims,
      papers.since is not null as has_papers_waiting, count(*) over ()::int as total
    from ${directoryOf(regencyCode)}
    cross join lateral (
      select count(*) filter (where u.standing = 'confirmed')::int as members,
        count(*) filter (where u.standing = 'claimed')::int as claims
      from users u where u.organisation_id = o.organisation_id
    ) people
    left join ${waitingPapers} papers on papers.partner_id = o.partner_id
    where o.kind = ${kind} ${sql.join(words.map(hasWord), sql` `)} ${only === null ? sql`` : FILTERS[only]}
    order by o.name, o.key limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return {
    found: rows.map(({ entry, members, claims, has_papers_waiting: hasPapersWaiting }) => ({
      ...entry,
      members,
      claims,
      hasPapersWaiting,
    })),
    total: rows[0]?.total ?? 0,
  };
}

/** What was typed, with the signs that `like` gives a meaning to taken by their letter. */
const escaped = (word: string) => word.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`);

const FILTERS: Record<OrganisationFilter, SQL> = {
  with_account: sql`and people.members > 0`,
  without_account: sql`and people.members = 0`,
  papers_waiting: sql`and papers.since is not null`,
};
