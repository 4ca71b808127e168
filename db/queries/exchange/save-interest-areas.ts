import { asc, inArray } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interestDistricts, interests, interestVillages } from "../../schema";
import { findIdsByRef, findVillagesByName } from "./find-existing";
import { idOf } from "./id-of";
import { inChunks } from "./upsert";

/** An interest with the districts (codes) and villages (ids) it names, in order. */
type Area = { id: number; ref: string; districts: readonly string[]; villages: readonly number[] };

/** Writes the districts and villages that interests name, where they differ; tells the refs of those where they did. */
export async function saveInterestAreas(db: Db, fileInterests: readonly Interest[]): Promise<string[]> {
  const changed: Area[] = [];
  for (const chunk of inChunks(await wantedAreas(db, fileInterests))) {
    const ids = chunk.map(({ id }) => id);
    const [namedDistricts, namedVillages] = [await findDistricts(db, ids), await findVillages(db, ids)];
    changed.push(
      ...chunk.filter(
        ({ id, districts, villages }) =>
          !isSame(districts, namedDistricts.get(id)) || !isSame(villages, namedVillages.get(id)),
      ),
    );
  }
  for (const chunk of inChunks(changed)) await replaceAreas(db, chunk);
  return changed.map(({ ref }) => ref);
}

async function wantedAreas(db: Db, fileInterests: readonly Interest[]): Promise<Area[]> {
  const ids = await findIdsByRef(
    db,
    interests,
    fileInterests.map(({ ref }) => ref),
  );
  const villageIds = await findVillagesByName(
    db,
    fileInterests.flatMap(({ villages }) => villages),
  );
  return fileInterests.map(({ ref, districts, villages }) => ({
    id: idOf(ids.get(ref), ref),
    ref,
    districts,
    // Two villages that became one are named once.
    villages: [...new Set(villages.map((name) => idOf(villageIds.get(name)?.id, name)))],
  }));
}

async function findDistricts(db: Db, ids: number[]): Promise<Map<number, string[]>> {
  return grouped(
    await db
      .select({ id: interestDistricts.interestId, named: interestDistricts.districtCode })
      .from(interestDistricts)
      .where(inArray(interestDistricts.interestId, ids))
      .orderBy(asc(interestDistricts.position)),
  );
}

async function findVillages(db: Db, ids: number[]): Promise<Map<number, number[]>> {
  return grouped(
    await db
      .select({ id: interestVillages.interestId, named: interestVillages.villageId })
      .from(interestVillages)
      .where(inArray(interestVillages.interestId, ids))
      .orderBy(asc(interestVillages.position)),
  );
}

function grouped<Named>(rows: readonly { id: number; named: Named }[]): Map<number, Named[]> {
  const groups = new Map<number, Named[]>();
  for (const { id, named } of rows) {
    const group = groups.get(id);
    if (group) group.push(named);
    else groups.set(id, [named]);
  }
  return groups;
}

function isSame<Named>(wanted: readonly Named[], found: readonly Named[] = []): boolean {
  return wanted.length === found.length && wanted.every((named, position) => named === found[position]);
}

async function replaceAreas(db: Db, areas: readonly Area[]): Promise<void> {
  const ids = areas.map(({ id }) => id);
  await db.delete(interestDistricts).where(inArray(interestDistricts.interestId, ids));
  await db.delete(interestVillages).where(inArray(interestVillages.interestId, ids));
  const districtRows = areas.flatMap(({ id, districts }) =>
    districts.map((districtCode, position) => ({ interestId: id, districtCode, position })),
  );
  const villageRows = areas.flatMap(({ id, villages }) =>
    villages.map((villageId, position) => ({ interestId: id, villageId, position })),
  );
  for (const rows of inChunks(districtRows, 10_000)) await db.insert(interestDistricts).values(rows);
  for (const rows of inChunks(villageRows, 10_000)) await db.insert(interestVillages).values(rows);
}
