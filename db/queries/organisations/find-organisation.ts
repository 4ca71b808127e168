import { sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";

import type { Db } from "../../client";
import type { OrganisationSubject } from "../accounts/ensure-organisation";
import { directoryEntry, directoryOf, type DirectoryEntry } from "./directory";

/** A directory entry, with what its organisation's row is of, and whether it has anybody and a village's head confirmed. */
export type FoundOrganisation = DirectoryEntry & {
  subject: OrganisationSubject;
  hasMembers: boolean;
  hasHead: boolean;
};

/** Which one: what it is and its key, or the id of its organisation. */
export type WhichOrganisation = { kind: Organisation["kind"]; key: string } | { organisationId: number };

type Row = {
  entry: DirectoryEntry;
  village_id: string | null;
  partner_id: string | null;
  has_members: boolean;
  has_head: boolean;
};

/** An organisation of the regency, whether or not it has an account. */
export async function findOrganisation(
  db: Db,
  { regencyCode, ...which }: { regencyCode: string } & WhichOrganisation,
): Promise<FoundOrganisation | null> {
  const isIt =
    "kind" in which
      ? sql`o.kind = ${which.kind} and o.key = ${which.key}`
      : sql`o.organisation_id = ${which.organisationId}::bigint`;
  const isConfirmed = sql`u.organisation_id = o.organisation_id and u.standing = 'confirmed'`;
  const [found] = await db.execute<Row>(sql`
    select ${directoryEntry} as entry, o.village_id, o.partner_id,
      exists (select from users u where ${isConfirmed}) as has_members,
      exists (select from users u where ${isConfirmed} and u.role = 'village_head') as has_head
    from ${directoryOf(regencyCode)} where ${isIt}`);
  if (!found) return null;
  const { entry, has_members: hasMembers, has_head: hasHead } = found;
  return { ...entry, hasMembers, hasHead, subject: subjectOf(found) };
}

function subjectOf({ entry, village_id, partner_id }: Row): OrganisationSubject {
  if (village_id !== null) return { villageId: Number(village_id) };
  if (partner_id !== null) return { partnerId: Number(partner_id) };
  if (entry.kind === "district") return { districtCode: entry.key };
  return entry.kind === "regency" ? { regencyCode: entry.key } : { provinceCode: entry.key };
}
