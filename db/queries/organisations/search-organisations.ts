import { sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";

import type { Db } from "../../client";
import { directoryEntry, directoryOf, type DirectoryEntry } from "./directory";

/** A line of the list: how many people are confirmed, and how many wait for DPMD. */
export type OrganisationListing = DirectoryEntry & { members: number; claims: number };

/** One page (from 1) of the organisations of one kind; `accounts` narrows to those with or without a confirmed person. */
export type OrganisationSearch = {
  regencyCode: string;
  kind: Organisation["kind"];
  /** Part of a name, a key or a district's name; empty finds all. */
  text: string;
  accounts: "with" | "without" | null;
  page: number;
  pageSize: number;
};

type Row = { entry: DirectoryEntry; members: number; claims: number; total: number };

/** The organisations that fit, by name, and how many there are. */
export async function searchOrganisations(
  db: Db,
  { regencyCode, kind, text, accounts, page, pageSize }: OrganisationSearch,
): Promise<{ found: OrganisationListing[]; total: number }> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const hasWord = (word: string) => sql`
    and immutable_unaccent(lower(concat_ws(' ', o.name, o.key, o.district))) like '%' || immutable_unaccent(${escaped(word)}) || '%'`;
  const narrowed = accounts === null ? sql`` : sql`and (people.members > 0) = ${accounts === "with"}`;
  const rows = await db.execute<Row>(sql`
    select ${directoryEntry} as entry, people.members, people.claims, count(*) over ()::int as total
    from ${directoryOf(regencyCode)}
    cross join lateral (
      select count(*) filter (where u.standing = 'confirmed')::int as members,
        count(*) filter (where u.standing = 'claimed')::int as claims
      from users u where u.organisation_id = o.organisation_id
    ) people
    where o.kind = ${kind} ${sql.join(words.map(hasWord), sql` `)} ${narrowed}
    order by o.name, o.key limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return {
    found: rows.map(({ entry, members, claims }) => ({ ...entry, members, claims })),
    total: rows[0]?.total ?? 0,
  };
}

/** What was typed, with the signs that `like` gives a meaning to taken by their letter. */
const escaped = (word: string) => word.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`);
