import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";

import type { Potential, Village } from "~/matching/domain/market";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, photos, potentials, villages } from "../../schema";
import { potentialValue, villageValue } from "../market/market-values";
import { returnReasonOf } from "../verification/return-reason";
import { isPotentialInScope, type VillageScope } from "../villages/village-scope";

/** A potential as those who work on it see it, in any state. */
export type OwnPotential = {
  id: number;
  state: PotentialState;
  /** Counts edits from 1. */
  version: number;
  potential: Potential;
  villageId: number;
  village: Village;
  district: { code: string; name: string };
  regency: string;
  createdBy: string | null;
  submittedAt: Date | null;
  headApprovedAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
  returnReason: ReturnReason | null;
  figures: string | null;
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
  photoCount: number;
};

/** A potential by its ref, and the villages that the person asking may work for. */
export type OwnPotentialQuery = { scope: VillageScope; ref: string };

/** The potential with this ref, when it is inside the scope. */
export async function findOwnPotential(db: Db, query: OwnPotentialQuery): Promise<OwnPotential | null> {
  const [found] = await ownPotentials(db, [eq(potentials.ref, query.ref), isPotentialInScope(query.scope)]);
  return found ? asOwnPotential(found) : null;
}

/** Like `findOwnPotential`, and nobody else changes it before the transaction ends. */
export async function lockOwnPotential(tx: Db, query: OwnPotentialQuery): Promise<OwnPotential | null> {
  const where = [eq(potentials.ref, query.ref), isPotentialInScope(query.scope)];
  const [found] = await ownPotentials(tx, where).for("update", { of: potentials });
  return found ? asOwnPotential(found) : null;
}

/** Whose potentials: those of one village (its key) or of all in the scope, in these states only when they are named. */
export type OwnPotentialsQuery = {
  scope: VillageScope;
  village?: string;
  states?: readonly PotentialState[];
  limit: number;
};

/** The potentials inside the scope, last changed first. */
export async function findOwnPotentials(db: Db, query: OwnPotentialsQuery): Promise<OwnPotential[]> {
  const { scope, village, states, limit } = query;
  const rows = await ownPotentials(db, [
    isPotentialInScope(scope),
    village === undefined ? undefined : eq(villages.key, village),
    states && inArray(potentials.state, [...states]),
  ])
    .orderBy(desc(potentials.updatedAt), desc(potentials.id))
    .limit(limit);
  return rows.map(asOwnPotential);
}

const PHOTOS = sql<number>`(select count(*)::int from ${photos} where ${photos.potentialId} = ${potentials.id})`;

function ownPotentials(db: Db, where: readonly (SQL | undefined)[]) {
  return db
    .select({
      row: potentials,
      photos: PHOTOS,
      village: getTableColumns(villages),
      district: { code: districts.code, name: districts.name, regency: districts.regencyCode },
    })
    .from(potentials)
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(...where))
    .$dynamic();
}

type Found = Awaited<ReturnType<typeof ownPotentials>>[number];

function asOwnPotential({ row, photos: photoCount, village, district }: Found): OwnPotential {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    potential: potentialValue(row, village.key),
    villageId: village.id,
    village: villageValue(village, null),
    district: { code: district.code, name: district.name },
    regency: district.regency,
    createdBy: row.createdBy,
    submittedAt: row.submittedAt,
    headApprovedAt: row.headApprovedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    returnReason: returnReasonOf(row),
    figures: row.figures,
    source: row.source,
    invented: row.invented,
    photoCount,
  };
}
