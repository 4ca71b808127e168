import { sql } from "drizzle-orm";

import type { Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { directoryEntry, directoryOf, type DirectoryEntry } from "../organisations/directory";

/** A person as the list of a regency's accounts shows one; times are ISO 8601. */
export type UserListing = {
  id: string;
  name: string;
  username: string | null;
  email: string;
  phoneNumber: string | null;
  role: Role;
  standing: Standing;
  standingReason: string | null;
  createdAt: string;
  lastSeenAt: string | null;
  organisation: DirectoryEntry;
};

/** One page (from 1) of a regency's accounts; `text` is part of a name, user name, address or organisation. */
export type UserSearch = {
  regencyCode: string;
  text: string;
  role: Role | null;
  standing: Standing | null;
  page: number;
  pageSize: number;
};

type Row = { listing: UserListing; total: number };

const listing = sql`
  jsonb_build_object(
    'id', u.id, 'name', u.name, 'username', u.username, 'email', u.email, 'phoneNumber', u.phone_number, 'role', u.role,
    'standing', u.standing, 'standingReason', u.standing_reason, 'createdAt', u.created_at, 'lastSeenAt', u.last_seen_at,
    'organisation', ${directoryEntry})`;

/** The accounts that fit, by name, and how many there are. */
export async function searchUsers(
  db: Db,
  { regencyCode, text, role, standing, page, pageSize }: UserSearch,
): Promise<{ found: UserListing[]; total: number }> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const hasWord = (word: string) => sql`
    and immutable_unaccent(lower(concat_ws(' ', u.name, u.username, u.email, u.phone_number, o.name, o.key)))
      like '%' || immutable_unaccent(${escaped(word)}) || '%'`;
  const rows = await db.execute<Row>(sql`
    select ${listing} as listing, count(*) over ()::int as total
    from users u join ${directoryOf(regencyCode)} on o.organisation_id = u.organisation_id
    where u.erased_at is null
      ${role === null ? sql`` : sql`and u.role = ${role}`} ${standing === null ? sql`` : sql`and u.standing = ${standing}`}
      ${sql.join(words.map(hasWord), sql` `)}
    order by u.name, u.id limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return { found: rows.map((row) => row.listing), total: rows[0]?.total ?? 0 };
}

/** The account with this id, when its organisation is of the regency. */
export async function findUser(
  db: Db,
  { regencyCode, userId }: { regencyCode: string; userId: string },
): Promise<UserListing | null> {
  const [found] = await db.execute<Row>(sql`
    select ${listing} as listing, 1 as total
    from users u join ${directoryOf(regencyCode)} on o.organisation_id = u.organisation_id
    where u.id = ${userId} and u.erased_at is null`);
  return found?.listing ?? null;
}

const escaped = (word: string) => word.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`);
