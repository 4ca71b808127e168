import { and, asc, count, eq, ilike, or, type SQL, sql } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, organisations, potentials, users, villages } from "../../schema";
import { formerVillages } from "../succession/former-villages";
import { isVillageInScope, type VillageScope } from "./village-scope";

/** A village that somebody may write for. */
export type AssistedVillage = {
  key: string;
  name: string;
  status: VillageStatus;
  district: string;
  /** Published ones, and those not published yet; the archive does not count. */
  published: number;
  unpublished: number;
  /** When one of its potentials was last changed. */
  lastActivity: Date | null;
  /** Somebody of the village has an account that DPMD confirmed. */
  hasAccount: boolean;
};

/** Which villages of the scope: whose name or code, present or former, holds the text. */
export type AssistedVillagesQuery = { scope: VillageScope; text: string; limit: number; offset: number };

/** Villages of the scope by district and name, and how many there are in all. */
export async function findAssistedVillages(
  db: Db,
  { scope, text, limit, offset }: AssistedVillagesQuery,
): Promise<{ villages: AssistedVillage[]; total: number }> {
  const where = and(isVillageInScope(scope), sql`${villages.mergedIntoId} is null`, isNamed(text, scope.regency));
  const joined = eq(districts.code, villages.districtCode);
  const [counted] = await db.select({ total: count() }).from(villages).innerJoin(districts, joined).where(where);
  const found = await db
    .select({
      key: villages.key,
      name: villages.name,
      status: villages.status,
      district: districts.name,
      published: potentialsIn(sql`${potentials.state} = 'published'`),
      unpublished: potentialsIn(sql`${potentials.state} not in ('published', 'archived')`),
      lastActivity: sql<Date | null>`(select max(${potentials.updatedAt}) from ${potentials}
        where ${potentials.villageId} = ${villages.id})`.mapWith(potentials.updatedAt),
      hasAccount: sql<boolean>`exists (select from ${users}
        join ${organisations} on ${organisations.id} = ${users.organisationId}
        where ${organisations.villageId} = ${villages.id} and ${users.standing} = 'confirmed')`,
    })
    .from(villages)
    .innerJoin(districts, joined)
    .where(where)
    .orderBy(asc(districts.name), asc(villages.name), asc(villages.id))
    .limit(limit)
    .offset(offset);
  return { villages: found, total: counted?.total ?? 0 };
}

const potentialsIn = (condition: SQL) =>
  sql<number>`(select count(*)::int from ${potentials} where ${potentials.villageId} = ${villages.id} and ${condition})`;

function isNamed(text: string, regencyCode: string): SQL | undefined {
  if (text === "") return undefined;
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const wasNamed = sql`${villages.id} in (
    select village_id from ${formerVillages(regencyCode)} former where name ilike ${pattern} or key ilike ${pattern})`;
  return or(ilike(villages.name, pattern), ilike(villages.key, pattern), ilike(districts.name, pattern), wasNamed);
}
