import { and, asc, eq, isNull } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, villages } from "../../schema";
import { isVillageCalled } from "../succession/is-village-called";

/** A village that somebody can sign up for. */
export type SignUpVillage = {
  id: number;
  key: string;
  name: string;
  status: VillageStatus;
  district: { code: string; name: string };
};

const columns = {
  id: villages.id,
  key: villages.key,
  name: villages.name,
  status: villages.status,
  district: { code: districts.code, name: districts.name },
};

/** The districts of a regency, by name. */
export async function findSignUpDistricts(db: Db, regencyCode: string): Promise<{ code: string; name: string }[]> {
  return db
    .select({ code: districts.code, name: districts.name })
    .from(districts)
    .where(eq(districts.regencyCode, regencyCode))
    .orderBy(asc(districts.name), asc(districts.code));
}

/** The villages of a district of the regency, preparatory ones included, by name. */
export async function findDistrictVillages(
  db: Db,
  { regencyCode, district }: { regencyCode: string; district: string },
): Promise<SignUpVillage[]> {
  return db
    .select(columns)
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(eq(districts.code, district), eq(districts.regencyCode, regencyCode), isNull(villages.mergedIntoId)))
    .orderBy(asc(villages.name), asc(villages.key));
}

/** The village of the regency with this key, present or former. */
export async function findSignUpVillage(
  db: Db,
  { regencyCode, key }: { regencyCode: string; key: string },
): Promise<SignUpVillage | null> {
  const [found] = await db
    .select(columns)
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(isVillageCalled(db, key), eq(districts.regencyCode, regencyCode)));
  return found ?? null;
}
