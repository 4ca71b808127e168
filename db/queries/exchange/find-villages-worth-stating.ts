import { and, eq, getTableColumns, inArray, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Village } from "~/matching/domain/market";

import type { Db } from "../../client";
import { districts, villages } from "../../schema";
import { type OfficialVillage, readOfficialVillages } from "../../seed/official-areas";
import { villageValue } from "../market/market-values";

/** A regency, and keys of villages that have to be stated wherever they lie. */
export type WorthStating = { regencyCode: string; named: readonly string[] };

/**
 * Villages of the regency of which more is known than the official list says, those that are named, and those that
 * either come from; ordered by key.
 */
export async function findVillagesWorthStating(db: Db, { regencyCode, named }: WorthStating): Promise<Village[]> {
  const official = new Map((await readOfficialVillages()).map((village) => [village.code, village]));
  const ofRegency = await findVillages(db, and(eq(districts.regencyCode, regencyCode), isNull(villages.mergedIntoId)));
  const wanted = new Set(named);
  const found = ofRegency.filter(
    (village) => wanted.has(village.key) || carriesMore(village, official.get(village.code ?? "")),
  );
  await addMissing(db, found, named);
  await addMissing(
    db,
    found,
    found.flatMap(({ parent }) => parent ?? []),
  );
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function carriesMore(village: Village, official: OfficialVillage | undefined): boolean {
  const { ref, parent, developmentIndex, basicNeedsMet, population, location } = village;
  const facts = [ref, parent, developmentIndex, basicNeedsMet, population, location];
  if (facts.some((fact) => fact !== null)) return true;
  return village.name !== official?.name || village.status !== official.status;
}

const MOST_KEYS = 20_000;

async function addMissing(db: Db, found: Village[], keys: readonly string[]): Promise<void> {
  const here = new Set(found.map(({ key }) => key));
  const missing = [...new Set(keys)].filter((key) => !here.has(key));
  for (let start = 0; start < missing.length; start += MOST_KEYS) {
    found.push(...(await findVillages(db, inArray(villages.key, missing.slice(start, start + MOST_KEYS)))));
  }
}

async function findVillages(db: Db, where: SQL | undefined): Promise<Village[]> {
  const parents = alias(villages, "parents");
  const rows = await db
    .select({ row: getTableColumns(villages), parent: parents.key })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .leftJoin(parents, eq(parents.id, villages.parentId))
    .where(where);
  return rows.map(({ row, parent }) => villageValue(row, parent));
}
