import { sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";

import type { Db } from "../../client";
import type { OrganisationSubject } from "../accounts/ensure-organisation";
import { directoryEntry, directoryOf, type DirectoryEntry } from "./directory";

/** A directory entry, with what its organisation's row is of and how many confirmed people it has. */
export type FoundOrganisation = DirectoryEntry & { subject: OrganisationSubject; members: number };

/** Which one: what it is and its key, or the id of its organisation. */
export type WhichOrganisation = { kind: Organisation["kind"]; key: string } | { organisationId: number };

type Row = { entry: DirectoryEntry; village_id: string | null; partner_id: string | null; members: number };

/** An organisation of the regency, whether or not it has an account. */
export async function findOrganisation(
  db: Db,
  { regencyCode, ...which }: { regencyCode: string } & WhichOrganisation,
): Promise<FoundOrganisation | null> {
  const isIt =
    "kind" in which
      ? sql`o.kind = ${which.kind} and o.key = ${which.key}`
      : sql`o.organisation_id = ${which.organisationId}::bigint`;
  const [found] = await db.execute<Row>(sql`
    select ${directoryEntry} as entry, o.village_id, o.partner_id,
      (select count(*)::int from users u where u.organisation_id = o.organisation_id and u.standing = 'confirmed') as members
    from ${directoryOf(regencyCode)} where ${isIt}`);
  if (!found) return null;
  return { ...found.entry, members: found.members, subject: subjectOf(found) };
}

function subjectOf({ entry, village_id, partner_id }: Row): OrganisationSubject {
  if (village_id !== null) return { villageId: Number(village_id) };
  if (partner_id !== null) return { partnerId: Number(partner_id) };
  if (entry.kind === "district") return { districtCode: entry.key };
  return entry.kind === "regency" ? { regencyCode: entry.key } : { provinceCode: entry.key };
}
