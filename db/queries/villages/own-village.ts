import { and, eq, getTableColumns } from "drizzle-orm";

import type { Location, Village } from "~/matching/domain/market";

import type { Db } from "../../client";
import { districts, villages } from "../../schema";
import { villageValue } from "../market/market-values";
import { isVillageCalled } from "../succession/is-village-called";
import { isVillageInScope, type VillageScope } from "./village-scope";

/** A village as those who work for it see it. */
export type OwnVillage = {
  id: number;
  village: Village;
  /** In the village's own words. */
  description: string | null;
  district: { code: string; name: string; location: Location | null };
  regency: string;
  /** Counts edits of the profile from 1. */
  version: number;
  invented: string[];
};

/** A village by its key, present or former, and the villages that the person asking may work for. */
export type OwnVillageQuery = { scope: VillageScope; key: string };

/** The village with this key, when it is inside the scope. */
export async function findOwnVillage(db: Db, query: OwnVillageQuery): Promise<OwnVillage | null> {
  const [found] = await ownVillage(db, query);
  return found ? asOwnVillage(found) : null;
}

/** Like `findOwnVillage`, and nobody else changes it before the transaction ends. */
export async function lockOwnVillage(tx: Db, query: OwnVillageQuery): Promise<OwnVillage | null> {
  const [found] = await ownVillage(tx, query).for("update", { of: villages });
  return found ? asOwnVillage(found) : null;
}

const ownVillage = (db: Db, { scope, key }: OwnVillageQuery) =>
  db
    .select({ row: getTableColumns(villages), district: getTableColumns(districts) })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(isVillageCalled(db, key), isVillageInScope(scope)));

type Found = Awaited<ReturnType<typeof ownVillage>>[number];

function asOwnVillage({ row, district }: Found): OwnVillage {
  const { code, name, latitude, longitude, regencyCode } = district;
  return {
    id: row.id,
    village: villageValue(row, null),
    description: row.description,
    district: {
      code,
      name,
      location: latitude === null || longitude === null ? null : { latitude, longitude },
    },
    regency: regencyCode,
    version: row.version,
    invented: row.invented,
  };
}
