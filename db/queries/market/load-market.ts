import { and, asc, eq, exists, getTableColumns, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Location, Market, Outcome } from "~/matching/domain/market";
import type { Weights } from "~/matching/domain/weights";

import type { Db } from "../../client";
import {
  districts,
  interestDistricts,
  interests,
  interestVillages,
  outcomes,
  partners,
  potentials,
  villages,
} from "../../schema";
import { type PhotoListing, photosOfPotential } from "../photos/photo-listing";
import { findActiveWeights } from "../weights/find-active-weights";
import { interestValue, outcomeValue, partnerValue, potentialValue, villageValue } from "./market-values";

/** A district as pages and maps name it; `location` is its seat. */
export type District = { code: string; name: string; location: Location | null };

/** The market of a regency as it stood at one moment, with its districts and what is assumed in each interest. */
export type StoredMarket = {
  market: Market;
  districts: District[];
  /** Names of the fields that are assumed for the demonstration, by ref. */
  invented: { potentials: Map<string, string[]>; interests: Map<string, string[]> };
  /** The first photo of each potential that has one, by ref. */
  photos: Map<string, PhotoListing>;
  /** What DPMD has chosen to rank with; null while the product's own weights hold. */
  weights: Weights | null;
};

/**
 * What is published in the regency: potentials with their villages, verified partners, their interests, and outcomes of these
 * interests, all read from one snapshot of the database and ordered by ref.
 */
export async function loadMarket(db: Db, { regencyCode }: { regencyCode: string }): Promise<StoredMarket> {
  return db.transaction(
    async (tx) => {
      const districtRows = await findDistricts(tx, regencyCode);
      const potentialRows = await findPotentials(tx, regencyCode);
      const interestRows = await findInterests(tx);
      const market: Market = {
        villages: await findVillages(tx, regencyCode),
        potentials: potentialRows.map(({ row, village }) => potentialValue(row, village)),
        partners: (await findPartners(tx)).map(partnerValue),
        interests: interestRows.map(({ row, links }) => interestValue(row, links)),
        outcomes: await findOutcomes(tx),
      };
      const invented = { potentials: inventedIn(potentialRows), interests: inventedIn(interestRows) };
      const photos = new Map(potentialRows.flatMap(({ row, photos: [first] }) => (first ? [[row.ref, first]] : [])));
      const weights = await findActiveWeights(tx, regencyCode);
      return { market, districts: districtRows, invented, photos, weights };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

const inventedIn = (rows: readonly { row: { ref: string; invented: string[] } }[]) =>
  new Map(rows.map(({ row }) => [row.ref, row.invented]));

async function findDistricts(db: Db, regencyCode: string): Promise<District[]> {
  const rows = await db
    .select()
    .from(districts)
    .where(eq(districts.regencyCode, regencyCode))
    .orderBy(asc(districts.code));
  return rows.map(({ code, name, latitude, longitude }) => ({
    code,
    name,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
  }));
}

/** Villages of the regency with a published potential, and every village that a published interest names. */
async function findVillages(db: Db, regencyCode: string) {
  const parents = alias(villages, "parents");
  const publishes = exists(
    db
      .select({ one: sql`1` })
      .from(potentials)
      .where(and(eq(potentials.villageId, villages.id), eq(potentials.state, "published"))),
  );
  const isNamed = exists(
    db
      .select({ one: sql`1` })
      .from(interestVillages)
      .innerJoin(interests, eq(interests.id, interestVillages.interestId))
      .where(and(eq(interestVillages.villageId, villages.id), eq(interests.state, "published"))),
  );
  const rows = await db
    .select({ row: getTableColumns(villages), parent: parents.key })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .leftJoin(parents, eq(parents.id, villages.parentId))
    .where(or(and(eq(districts.regencyCode, regencyCode), publishes), isNamed))
    .orderBy(asc(villages.key));
  return rows.map(({ row, parent }) => villageValue(row, parent));
}

async function findPotentials(db: Db, regencyCode: string) {
  return db
    .select({ row: potentials, village: villages.key, photos: photosOfPotential })
    .from(potentials)
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(eq(potentials.state, "published"), eq(districts.regencyCode, regencyCode)))
    .orderBy(asc(potentials.ref));
}

const findPartners = (db: Db) =>
  db.select().from(partners).where(eq(partners.isVerified, true)).orderBy(asc(partners.ref));

async function findInterests(db: Db) {
  const rows = await db
    .select({ row: interests, partner: partners.ref })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.state, "published"), eq(partners.isVerified, true)))
    .orderBy(asc(interests.ref));
  const ids = rows.map(({ row }) => row.id);
  const namedDistricts = await db
    .select({ interestId: interestDistricts.interestId, name: interestDistricts.districtCode })
    .from(interestDistricts)
    .where(inArray(interestDistricts.interestId, ids))
    .orderBy(asc(interestDistricts.position));
  const namedVillages = await db
    .select({ interestId: interestVillages.interestId, name: villages.key })
    .from(interestVillages)
    .innerJoin(villages, eq(villages.id, interestVillages.villageId))
    .where(inArray(interestVillages.interestId, ids))
    .orderBy(asc(interestVillages.position));
  const districtsOf = byInterest(namedDistricts);
  const villagesOf = byInterest(namedVillages);
  return rows.map(({ row, partner }) => ({
    row,
    links: { partner, districts: districtsOf.get(row.id) ?? [], villages: villagesOf.get(row.id) ?? [] },
  }));
}

function byInterest(rows: readonly { interestId: number; name: string }[]): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { interestId, name } of rows) names.set(interestId, [...(names.get(interestId) ?? []), name]);
  return names;
}

/** Outcomes of the published interests of verified partners, in time. */
export async function findOutcomes(db: Db): Promise<Outcome[]> {
  const rows = await db
    .select({ row: getTableColumns(outcomes), potential: potentials.ref, interest: interests.ref })
    .from(outcomes)
    .innerJoin(potentials, eq(potentials.id, outcomes.potentialId))
    .innerJoin(interests, eq(interests.id, outcomes.interestId))
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.state, "published"), eq(partners.isVerified, true)))
    .orderBy(asc(outcomes.at), asc(outcomes.id));
  return rows.map(({ row, potential, interest }) => outcomeValue(row, { potential, interest }));
}
