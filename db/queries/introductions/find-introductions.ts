import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";

import type { IntroductionState } from "~/matching/domain/brokering-vocabulary";

import type { Db } from "../../client";
import { districts, interests, introductions, partners, potentials, villages } from "../../schema";
import { introductionRecords, type IntroductionRecord } from "./introduction-record";
import { type IntroductionScope, isIntroductionInScope } from "./introduction-scope";

/** Which introductions: in these states, of one partner or village (its ref or key) when one is named. */
export type IntroductionsQuery = {
  scope: IntroductionScope;
  states: readonly IntroductionState[];
  partner?: string | undefined;
  village?: string | undefined;
  /** What waits longest comes first, or what changed last. */
  order: "longest_waiting" | "newest";
  limit: number;
  offset?: number;
};

/** The introductions asked for. */
export async function findIntroductions(db: Db, query: IntroductionsQuery): Promise<IntroductionRecord[]> {
  const { order, limit, offset = 0 } = query;
  const sorted = order === "newest" ? desc(introductions.updatedAt) : asc(introductions.awaitedSince);
  return introductionRecords(db, conditions(query)).orderBy(sorted, asc(introductions.id)).limit(limit).offset(offset);
}

type Conditions = Pick<IntroductionsQuery, "scope" | "partner" | "village"> & { states?: readonly IntroductionState[] };

const conditions = ({ scope, states, partner, village }: Conditions): (SQL | undefined)[] => [
  isIntroductionInScope(scope),
  states && inArray(introductions.state, [...states]),
  partner === undefined ? undefined : eq(partners.ref, partner),
  village === undefined ? undefined : eq(villages.key, village),
];

/** How many introductions are in each state, and since when the one that waits longest does; states without any are absent. */
export type StateCount = { state: IntroductionState; count: number; longestSince: Date };

/** Counts the introductions asked for by state. */
export async function countIntroductions(
  db: Db,
  query: Pick<IntroductionsQuery, "scope" | "partner" | "village">,
): Promise<StateCount[]> {
  const rows = await db
    .select({
      state: introductions.state,
      count: sql<number>`count(*)::int`,
      longestSince: sql<string>`min(${introductions.awaitedSince})`,
    })
    .from(introductions)
    .innerJoin(potentials, eq(potentials.id, introductions.potentialId))
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .innerJoin(interests, eq(interests.id, introductions.interestId))
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(...conditions(query)))
    .groupBy(introductions.state);
  return rows.map(({ longestSince, ...row }) => ({ ...row, longestSince: new Date(longestSince) }));
}

/** A pair's last introduction. */
export type PairIntroduction = {
  potential: string;
  interest: string;
  ref: string;
  state: IntroductionState;
  updatedAt: Date;
};

/** The last introduction of each of these pairs (refs) that had any; of every pair when none are named. */
export async function findPairIntroductions(
  db: Db,
  pairs: readonly { potential: string; interest: string }[] | "every",
): Promise<PairIntroduction[]> {
  if (pairs.length === 0) return [];
  return db
    .selectDistinctOn([introductions.potentialId, introductions.interestId], {
      potential: potentials.ref,
      interest: interests.ref,
      ref: introductions.ref,
      state: introductions.state,
      updatedAt: introductions.updatedAt,
    })
    .from(introductions)
    .innerJoin(potentials, eq(potentials.id, introductions.potentialId))
    .innerJoin(interests, eq(interests.id, introductions.interestId))
    .where(pairs === "every" ? undefined : isAmong(pairs))
    .orderBy(introductions.potentialId, introductions.interestId, desc(introductions.id));
}

function isAmong(pairs: readonly { potential: string; interest: string }[]): SQL {
  const listed = pairs.map(({ potential, interest }) => sql`(${potential}, ${interest})`);
  return sql`(${potentials.ref}, ${interests.ref}) in (${sql.join(listed, sql`, `)})`;
}
