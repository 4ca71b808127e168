import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, interestVillages, organisations, potentials, users, villages } from "../../schema";

/** A village whose key may change. */
export type ChangingVillage = {
  id: number;
  key: string;
  code: string | null;
  ref: string | null;
  name: string;
  status: VillageStatus;
  district: { code: string; name: string };
};

const columns = {
  id: villages.id,
  key: villages.key,
  code: villages.code,
  ref: villages.ref,
  name: villages.name,
  status: villages.status,
  district: { code: districts.code, name: districts.name },
};

type Which = { regencyCode: string; keys: readonly string[] };

const areThese = ({ regencyCode, keys }: Which) =>
  and(inArray(villages.key, [...keys]), eq(districts.regencyCode, regencyCode), isNull(villages.mergedIntoId));

/** The regency's villages with these keys, by key; those that were merged into another are not there. */
export async function findChangingVillages(db: Db, which: Which): Promise<Map<string, ChangingVillage>> {
  const rows = await db
    .select(columns)
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(areThese(which));
  return new Map(rows.map((row) => [row.key, row]));
}

/** Like `findChangingVillages`, locked until the transaction ends, always in the same order. */
export async function lockVillages(tx: Db, which: Which): Promise<Map<string, ChangingVillage>> {
  const rows = await tx
    .select(columns)
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(areThese(which))
    .orderBy(asc(villages.id))
    .for("update", { of: villages });
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * How much of a village moves with it: its potentials in any state, the people of its organisation who are not gone, and
 * the interests that name it.
 */
export type VillageHoldings = { potentials: number; people: number; interests: number };

/** Counts what moves with the village with this id. */
export async function countVillageHoldings(db: Db, villageId: number): Promise<VillageHoldings> {
  const isTheirs = inArray(
    users.organisationId,
    db.select({ id: organisations.id }).from(organisations).where(eq(organisations.villageId, villageId)),
  );
  return {
    potentials: await db.$count(potentials, eq(potentials.villageId, villageId)),
    people: await db.$count(users, and(isTheirs, inArray(users.standing, ["claimed", "confirmed"]))),
    interests: await db.$count(interestVillages, eq(interestVillages.villageId, villageId)),
  };
}

/** The district of the regency with this code. */
export async function findDistrict(
  db: Db,
  { regencyCode, code }: { regencyCode: string; code: string },
): Promise<{ code: string; name: string } | null> {
  const [found] = await db
    .select({ code: districts.code, name: districts.name })
    .from(districts)
    .where(and(eq(districts.code, code), eq(districts.regencyCode, regencyCode)));
  return found ?? null;
}

/** Whether the code is of a village that was merged into another: it stays with that village's history. */
export async function isCodeOfMerged(db: Db, code: string): Promise<boolean> {
  return (await db.$count(villages, and(eq(villages.code, code), isNotNull(villages.mergedIntoId)))) > 0;
}
