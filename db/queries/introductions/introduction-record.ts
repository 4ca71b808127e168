import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Db } from "../../client";
import { districts, interests, introductions, partners, potentials, users, villages } from "../../schema";

const creators = alias(users, "creators");

const COLUMNS = {
  id: introductions.id,
  ref: introductions.ref,
  state: introductions.state,
  origin: introductions.origin,
  note: introductions.note,
  score: introductions.score,
  position: introductions.position,
  listVersion: introductions.listVersion,
  overrideReason: introductions.overrideReason,
  createdAt: introductions.createdAt,
  awaitedSince: introductions.awaitedSince,
  expiresAt: introductions.expiresAt,
  introducedAt: introductions.introducedAt,
  endedAt: introductions.endedAt,
  updatedAt: introductions.updatedAt,
  declinedBy: introductions.declinedBy,
  declineReason: introductions.declineReason,
  declineNote: introductions.declineNote,
  conclusion: introductions.conclusion,
  conclusionNote: introductions.conclusionNote,
  /** Null when nobody made it, or whoever did has erased the account. */
  createdBy: sql<string | null>`case when ${creators.erasedAt} is null then ${creators.name} end`,
  potential: { id: potentials.id, ref: potentials.ref, title: potentials.title },
  village: {
    id: villages.id,
    key: villages.key,
    name: villages.name,
    status: villages.status,
    district: districts.name,
    districtCode: districts.code,
    regency: districts.regencyCode,
  },
  interest: { id: interests.id, ref: interests.ref, title: interests.title },
  partner: { id: partners.id, ref: partners.ref, name: partners.name },
};

/** The query of introductions with both sides; `introductions`, `potentials`, `villages`, `districts`, `interests` and `partners` are joined. */
export function introductionRecords(db: Db, where: readonly (SQL | undefined)[]) {
  return db
    .select(COLUMNS)
    .from(introductions)
    .innerJoin(potentials, eq(potentials.id, introductions.potentialId))
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .innerJoin(interests, eq(interests.id, introductions.interestId))
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .leftJoin(creators, eq(creators.id, introductions.createdBy))
    .where(and(...where))
    .$dynamic();
}

/** An introduction with its two sides. */
export type IntroductionRecord = Awaited<ReturnType<typeof introductionRecords>>[number];
