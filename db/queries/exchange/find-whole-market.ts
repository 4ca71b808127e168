import { and, asc, eq, getTableColumns, type SQL } from "drizzle-orm";

import type { Market } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interestDistricts, interests, interestVillages, outcomes, partners, potentials, villages } from "../../schema";
import { interestValue, outcomeValue, partnerValue, potentialValue } from "../market/market-values";
import { findVillagesWorthStating } from "./find-villages-worth-stating";
import { inOrder } from "./upsert";

/** Which potentials and interests: all of them, or those the public sees. */
export type WholeMarket = { regencyCode: string; state: "published" | "all" };

/**
 * Everything a file can state, from one snapshot of the database, ordered by code and ref: potentials and interests in
 * these states with what refers to them and what they refer to, every partner, and the villages worth stating.
 */
export async function findWholeMarket(db: Db, { regencyCode, state }: WholeMarket): Promise<Market> {
  return db.transaction(
    async (tx) => {
      const isPublic = state === "published";
      const filePotentials = await findPotentials(tx, isPublic ? eq(potentials.state, "published") : undefined);
      const fileInterests = await findInterests(tx, isPublic ? eq(interests.state, "published") : undefined);
      const named = [
        ...filePotentials.map(({ village }) => village),
        ...fileInterests.flatMap((interest) => interest.villages),
      ];
      return {
        villages: await findVillagesWorthStating(tx, { regencyCode, named }),
        potentials: filePotentials,
        partners: inOrder((await tx.select().from(partners)).map(partnerValue), refOf),
        interests: fileInterests,
        outcomes: await findOutcomes(tx, isPublic),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

async function findPotentials(db: Db, where: SQL | undefined) {
  const rows = await db
    .select({ row: potentials, village: villages.key })
    .from(potentials)
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .where(where);
  return inOrder(
    rows.map(({ row, village }) => potentialValue(row, village)),
    refOf,
  );
}

/** Databases sort text by different rules; the order of a file must not depend on them. */
const refOf = ({ ref }: { ref: string }) => ref;

async function findInterests(db: Db, where: SQL | undefined) {
  const rows = await db
    .select({ row: interests, partner: partners.ref })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(where);
  const namedDistricts = await db
    .select({ interestId: interestDistricts.interestId, name: interestDistricts.districtCode })
    .from(interestDistricts)
    .orderBy(asc(interestDistricts.interestId), asc(interestDistricts.position));
  const namedVillages = await db
    .select({ interestId: interestVillages.interestId, name: villages.key })
    .from(interestVillages)
    .innerJoin(villages, eq(villages.id, interestVillages.villageId))
    .orderBy(asc(interestVillages.interestId), asc(interestVillages.position));
  const [districtsOf, villagesOf] = [byInterest(namedDistricts), byInterest(namedVillages)];
  const values = rows.map(({ row, partner }) =>
    interestValue(row, {
      partner,
      districts: districtsOf.get(row.id) ?? [],
      villages: villagesOf.get(row.id) ?? [],
    }),
  );
  return inOrder(values, refOf);
}

function byInterest(rows: readonly { interestId: number; name: string }[]): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { interestId, name } of rows) {
    const list = names.get(interestId);
    if (list) list.push(name);
    else names.set(interestId, [name]);
  }
  return names;
}

/** Ordered by all that makes an outcome one of its kind, so that ids, which differ between installations, do not matter. */
async function findOutcomes(db: Db, isPublic: boolean) {
  const bothPublished = and(eq(potentials.state, "published"), eq(interests.state, "published"));
  const rows = await db
    .select({ row: getTableColumns(outcomes), potential: potentials.ref, interest: interests.ref })
    .from(outcomes)
    .innerJoin(potentials, eq(potentials.id, outcomes.potentialId))
    .innerJoin(interests, eq(interests.id, outcomes.interestId))
    .where(isPublic ? bothPublished : undefined);
  return inOrder(
    rows.map(({ row, potential, interest }) => outcomeValue(row, { potential, interest })),
    ({ at, potential, interest, side, type }) => [at, potential, interest, side, type].join("\n"),
  );
}
