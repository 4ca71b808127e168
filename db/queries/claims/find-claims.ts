import { sql } from "drizzle-orm";

import type { PartnerType, Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { directoryEntry, directoryOf, type DirectoryEntry } from "../organisations/directory";

/** Somebody who waits for DPMD; times are ISO 8601. */
export type Claim = {
  userId: string;
  name: string;
  role: Role;
  username: string | null;
  email: string;
  emailVerified: boolean;
  phoneNumber: string | null;
  note: string | null;
  createdAt: string;
  organisation: DirectoryEntry;
  /** How many people of the organisation DPMD has confirmed. */
  members: number;
  partner: { id: number; type: PartnerType; nib: string | null; npwp: string | null } | null;
};

type Which = { regencyCode: string; limit?: number; userId?: string };

/** The people of the regency who wait, the longest first. */
export async function findClaims(db: Db, { regencyCode, limit = 200, userId }: Which): Promise<Claim[]> {
  const rows = await db.execute<{ claim: Claim }>(sql`
    select jsonb_build_object(
      'userId', u.id, 'name', u.name, 'role', u.role, 'username', u.username, 'email', u.email,
      'emailVerified', u.email_verified, 'phoneNumber', u.phone_number, 'note', u.claim_note, 'createdAt', u.created_at,
      'organisation', ${directoryEntry},
      'members', (
        select count(*) from users m where m.organisation_id = u.organisation_id and m.standing = 'confirmed'),
      'partner', (
        select jsonb_build_object('id', p.id, 'type', p.type, 'nib', p.nib, 'npwp', p.npwp)
        from partners p where p.id = o.partner_id)
    ) as claim
    from users u join ${directoryOf(regencyCode)} on o.organisation_id = u.organisation_id
    where u.standing = 'claimed' and u.erased_at is null ${userId === undefined ? sql`` : sql`and u.id = ${userId}`}
    order by u.created_at, u.id limit ${limit}`);
  return rows.map(({ claim }) => claim);
}

/** Ids of the people who claim the organisation and wait, without one of them. */
export async function findRivals(
  db: Db,
  { organisationId, except }: { organisationId: number; except: string },
): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from users
    where organisation_id = ${organisationId} and standing = 'claimed' and erased_at is null and id <> ${except}
    order by created_at, id`);
  return rows.map(({ id }) => id);
}
