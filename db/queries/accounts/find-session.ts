import { and, eq, gt, sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";
import type { Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, organisations, partners, sessions, users, villages } from "../../schema";

/** A session that has not run out, whose it is, and whom that person works for. */
export type FoundSession = {
  id: string;
  /** Whether it was last prolonged more than an hour ago. */
  isStale: boolean;
  user: { id: string; name: string; role: Role; standing: Standing; erasedAt: Date | null };
  /** Null for an organisation without a subject, which the table's constraint rules out. */
  organisation: Organisation | null;
};

/** The session with this token, in one statement; its time is the database's. */
export async function findSession(db: Db, token: string): Promise<FoundSession | null> {
  const [found] = await db
    .select({
      id: sessions.id,
      isStale: sql<boolean>`${sessions.updatedAt} < now() - interval '1 hour'`,
      user: {
        id: users.id,
        name: users.name,
        role: users.role,
        standing: users.standing,
        erasedAt: users.erasedAt,
      },
      organisation: organisations,
      village: { key: villages.key },
      partner: { ref: partners.ref },
      district: { code: districts.code, regencyCode: districts.regencyCode },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .leftJoin(villages, eq(villages.id, organisations.villageId))
    .leftJoin(partners, eq(partners.id, organisations.partnerId))
    .leftJoin(districts, sql`${districts.code} = coalesce(${villages.districtCode}, ${organisations.districtCode})`)
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, sql`now()`)));
  if (!found) return null;
  const { id, isStale, user } = found;
  return { id, isStale, user, organisation: organisationFrom(found) };
}

type Joined = {
  organisation: typeof organisations.$inferSelect;
  village: { key: string | null } | null;
  partner: { ref: string } | null;
  district: { code: string; regencyCode: string } | null;
};

function organisationFrom({ organisation, village, partner, district }: Joined): Organisation | null {
  const { id, villageId, partnerId, regencyCode, provinceCode, verifiedAt } = organisation;
  if (villageId !== null && village?.key && district) {
    const { code, regencyCode: regency } = district;
    return { kind: "village", id, villageId, village: village.key, district: code, regency };
  }
  if (partnerId !== null && partner)
    return { kind: "partner", id, partnerId, partner: partner.ref, verified: verifiedAt !== null };
  if (district) return { kind: "district", id, district: district.code, regency: district.regencyCode };
  if (regencyCode !== null) return { kind: "regency", id, regency: regencyCode };
  return provinceCode === null ? null : { kind: "province", id, province: provinceCode };
}
