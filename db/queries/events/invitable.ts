import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, eventParticipants, partners, villages } from "../../schema";

/** The ids of villages (keys) and partners (refs) that can be invited: not merged, and verified. */
export async function findInvitable(
  db: Db,
  {
    regencyCode,
    villageKeys,
    partnerRefs,
  }: { regencyCode: string; villageKeys: readonly string[]; partnerRefs: readonly string[] },
): Promise<{ villages: { id: number; key: string }[]; partners: { id: number; ref: string }[] }> {
  const foundVillages =
    villageKeys.length === 0
      ? []
      : await db
          .select({ id: villages.id, key: villages.key })
          .from(villages)
          .innerJoin(districts, eq(districts.code, villages.districtCode))
          .where(
            and(
              inArray(villages.key, [...villageKeys]),
              eq(districts.regencyCode, regencyCode),
              sql`${villages.mergedIntoId} is null`,
            ),
          );
  const foundPartners =
    partnerRefs.length === 0
      ? []
      : await db
          .select({ id: partners.id, ref: partners.ref })
          .from(partners)
          .where(and(inArray(partners.ref, [...partnerRefs]), eq(partners.isVerified, true)));
  return { villages: foundVillages, partners: foundPartners };
}

/** Who can still be invited to an event: villages by district and name, and verified partners by name. */
export type Uninvited = {
  villages: { key: string; name: string; status: VillageStatus; district: string; hasPotentials: boolean }[];
  partners: { ref: string; name: string }[];
};

/** The regency's villages and the verified partners that an event has not invited. */
export async function findUninvited(
  db: Db,
  { eventId, regencyCode }: { eventId: number; regencyCode: string },
): Promise<Uninvited> {
  const isInvited = (column: "village_id" | "partner_id", of: SQL) =>
    sql`exists (select from ${eventParticipants} p where p.event_id = ${eventId} and p.${sql.raw(column)} = ${of})`;
  const foundVillages = await db
    .select({
      key: villages.key,
      name: villages.name,
      status: villages.status,
      district: districts.name,
      hasPotentials: sql<boolean>`exists (
        select from potentials q where q.village_id = ${villages.id} and q.state = 'published')`,
    })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(
      and(
        eq(districts.regencyCode, regencyCode),
        sql`${villages.mergedIntoId} is null`,
        sql`not ${isInvited("village_id", sql`${villages.id}`)}`,
      ),
    )
    .orderBy(asc(districts.name), asc(villages.name));
  const foundPartners = await db
    .select({ ref: partners.ref, name: partners.name })
    .from(partners)
    .where(and(eq(partners.isVerified, true), sql`not ${isInvited("partner_id", sql`${partners.id}`)}`))
    .orderBy(asc(partners.name));
  return { villages: foundVillages, partners: foundPartners };
}
