import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Village } from "~/matching/domain/market";

import type { Db } from "../../client";
import { districts, villages } from "../../schema";
import { villageValue } from "../market/market-values";

/** A village with what its page says beside the engine's values. */
export type VillageRecord = {
  village: Village;
  district: { code: string; name: string };
  parent: { key: string; name: string } | null;
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** The regency's village with this key, whether or not it has potentials. */
export async function findVillage(
  db: Db,
  { regencyCode, key }: { regencyCode: string; key: string },
): Promise<VillageRecord | null> {
  const parents = alias(villages, "parents");
  const [found] = await db
    .select({
      row: getTableColumns(villages),
      district: { code: districts.code, name: districts.name },
      parent: { key: parents.key, name: parents.name },
    })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .leftJoin(parents, eq(parents.id, villages.parentId))
    .where(and(eq(villages.key, key), eq(districts.regencyCode, regencyCode), isNull(villages.mergedIntoId)));
  if (!found) return null;
  const { row, district, parent } = found;
  return {
    village: villageValue(row, parent?.key ?? null),
    district,
    parent,
    source: row.source,
    invented: row.invented,
  };
}
